package dev.espalier.dsl.xml;

import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which nodes have a wake condition, by the table of the language reference. */
final class Waking {

    private static final int DEEPEST = 400;
    private static final List<DecoratorKind> TRANSPARENT = List.of(
            DecoratorKind.TIMEOUT,
            DecoratorKind.REPEAT,
            DecoratorKind.RETRY,
            DecoratorKind.SCORE,
            DecoratorKind.COOLDOWN,
            DecoratorKind.ONCE);

    private final Map<String, Node> subtrees = new HashMap<>();

    Waking(Policy policy) {
        for (Subtree subtree : policy.subtrees()) {
            subtrees.put(subtree.name(), subtree.tree());
        }
    }

    boolean wakes(Node node) {
        return wakes(node, 0);
    }

    private boolean wakes(Node node, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (isCondition(node)) {
            return true;
        }
        if (node instanceof Node.Decorator decorator) {
            return TRANSPARENT.contains(decorator.kind()) && wakes(decorator.child(), depth + 1);
        }
        if (node instanceof Node.Call call) {
            Node tree = subtrees.get(call.name());
            return tree != null && wakes(tree, depth + 1);
        }
        if (!(node instanceof Node.Composite composite) || composite.kind() == CompositeKind.RANDOM_SELECTOR) {
            return false;
        }
        List<Node> children = node.children();
        return composite.kind() == CompositeKind.SEQUENCE
                ? !children.isEmpty() && wakes(children.get(0), depth + 1)
                : children.stream().anyMatch(child -> wakes(child, depth + 1));
    }

    /** A condition, also under any number of inverts. */
    static boolean isCondition(Node node) {
        return node instanceof Node.Condition
                || (node instanceof Node.Decorator decorator
                        && decorator.kind() == DecoratorKind.INVERT
                        && isCondition(decorator.child()));
    }
}
