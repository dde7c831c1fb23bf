package dev.espalier.loop.feedback;

import dev.espalier.dsl.check.CheckedNode;
import java.util.Optional;

/** Checked nodes by name and line: {@code sequence 'fight' (line 9)}. */
final class NodeName implements CheckedNode.Visitor<String> {

    private static final NodeName NAME = new NodeName();

    private NodeName() {}

    static String of(CheckedNode node) {
        String where = node.span().line() == 0
                ? "(node " + node.id() + ")"
                : "(line " + node.span().line() + ")";
        return node.accept(NAME) + " " + where;
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

    private static String quoted(Optional<String> label) {
        return label.map(text -> " '" + text + "'").orElse("");
    }
}
