package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Policy;
import java.util.Optional;

/** Names nodes and places for people: {@code 'fight'}, {@code task strafe}, {@code under the root selector}. */
final class Description implements Node.Visitor<String> {

    private static final Description DESCRIPTION = new Description();

    private Description() {}

    static String of(Node node) {
        return node.accept(DESCRIPTION);
    }

    /** Where a node stands that has this parent. */
    static String under(Policy policy, Place parent) {
        Place place = parent;
        while (!place.isRoot()) {
            Optional<String> label = label(Trees.at(policy, place));
            if (label.isPresent()) {
                return "in '" + label.get() + "'";
            }
            place = place.parent();
        }
        if (place.tree() != Place.MAIN) {
            return "in subtree " + policy.subtrees().get(place.tree()).name();
        }
        Node root = Trees.at(policy, place);
        String name = label(root).map(label -> "'" + label + "'").orElse("the root " + kind(root));
        return parent.isRoot() ? "under " + name : "below " + name;
    }

    /** Where the node at a place stands. */
    static String where(Policy policy, Place place) {
        if (!place.isRoot()) {
            return under(policy, place.parent());
        }
        return place.tree() == Place.MAIN
                ? "at the root"
                : "at the root of subtree "
                        + policy.subtrees().get(place.tree()).name();
    }

    private static Optional<String> label(Node node) {
        if (node instanceof Node.Composite composite) {
            return composite.label();
        }
        if (node instanceof Node.Options options) {
            return options.label();
        }
        return node instanceof Node.Parallel parallel ? parallel.label() : Optional.empty();
    }

    private static String kind(Node node) {
        if (node instanceof Node.Composite composite) {
            return composite.kind().keyword();
        }
        if (node instanceof Node.Options) {
            return "options";
        }
        return node instanceof Node.Parallel ? "parallel" : "node";
    }

    @Override
    public String composite(Node.Composite node) {
        return node.label().map(label -> "'" + label + "'").orElseGet(() -> "a " + kind(node) + " of " + leaves(node));
    }

    @Override
    public String parallel(Node.Parallel node) {
        return node.label().map(label -> "'" + label + "'").orElseGet(() -> "a parallel of " + leaves(node));
    }

    @Override
    public String options(Node.Options node) {
        return node.label().map(label -> "'" + label + "'").orElseGet(() -> "options by " + node.skill());
    }

    @Override
    public String decorator(Node.Decorator node) {
        String argument = node.argument()
                .map(value -> "(" + ExpressionText.of(value) + ")")
                .orElse("");
        return node.kind().keyword() + argument + " " + of(node.child());
    }

    @Override
    public String condition(Node.Condition node) {
        return "condition " + ExpressionText.of(node.test());
    }

    @Override
    public String task(Node.Task node) {
        return "task " + node.name() + ExpressionText.of(node.arguments());
    }

    @Override
    public String neural(Node.Neural node) {
        return "neural " + node.skill() + "()";
    }

    @Override
    public String assignment(Node.Assignment node) {
        return "set " + node.variable() + " = " + ExpressionText.of(node.value());
    }

    @Override
    public String pause(Node.Pause node) {
        return "wait " + ExpressionText.of(node.duration());
    }

    @Override
    public String call(Node.Call node) {
        return "call " + node.name() + ExpressionText.of(node.arguments());
    }

    /** The first leaves of a node that has no name of its own. */
    private static String leaves(Node node) {
        Node first = node.children().get(0);
        int others = node.children().size() - 1;
        return of(first) + (others == 0 ? "" : " and " + others + " more");
    }
}
