package dev.espalier.loop.feedback;

import dev.espalier.dsl.check.CheckedNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The nodes of a policy by name, part and line: {@code task shoot in 'fight' (line 11)}. */
final class NodeNames implements CheckedNode.Visitor<String> {

    private static final int LONGEST_LABEL = 80;

    /** The nearest part with a name that a node stands in, by the node's id. */
    private final Map<Integer, String> parts = new HashMap<>();

    NodeNames(CheckedNode root) {
        enter(root, "");
    }

    private void enter(CheckedNode node, String part) {
        parts.put(node.id(), part);
        String inner =
                label(node).map(label -> " in '" + shortened(label) + "'").orElse(part);
        node.children().forEach(child -> enter(child, inner));
    }

    /** What a node is called in the policy, if it has a name of its own. */
    static Optional<String> label(CheckedNode node) {
        if (node instanceof CheckedNode.Composite composite) {
            return composite.label();
        }
        if (node instanceof CheckedNode.Parallel parallel) {
            return parallel.label();
        }
        if (node instanceof CheckedNode.Options options) {
            return options.label();
        }
        return node instanceof CheckedNode.Called called ? Optional.of(called.name()) : Optional.empty();
    }

    String of(CheckedNode node) {
        String where = node.span().line() == 0
                ? " (node " + node.id() + ")"
                : " (line " + node.span().line() + ")";
        boolean named = node instanceof CheckedNode.Composite && label(node).isPresent();
        return node.accept(this) + (named ? "" : parts.getOrDefault(node.id(), "")) + where;
    }

    @Override
    public String composite(CheckedNode.Composite node) {
        return node.kind().keyword() + quoted(node.label());
    }

    @Override
    public String parallel(CheckedNode.Parallel node) {
        return "parallel" + quoted(node.label());
    }

    @Override
    public String options(CheckedNode.Options node) {
        return "options" + quoted(node.label());
    }

    @Override
    public String decorator(CheckedNode.Decorator node) {
        return node.kind().keyword();
    }

    @Override
    public String condition(CheckedNode.Condition node) {
        return "condition";
    }

    @Override
    public String task(CheckedNode.Task node) {
        return "task " + node.signature().name();
    }

    @Override
    public String neural(CheckedNode.Neural node) {
        return "neural " + node.skill().name();
    }

    @Override
    public String assignment(CheckedNode.Assignment node) {
        return "set " + node.variable().name();
    }

    @Override
    public String pause(CheckedNode.Pause node) {
        return "wait";
    }

    @Override
    public String called(CheckedNode.Called node) {
        return "call " + node.name();
    }

    /** Names are repeated with every finding. */
    private static String shortened(String label) {
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
    }

    private static String quoted(Optional<String> label) {
        return label.map(text -> " '" + shortened(text) + "'").orElse("");
    }
}
