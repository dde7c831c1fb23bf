package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.TypedExpression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sensors, functions and variables that a node's expressions read, in the order in which they are written. */
final class Parts {

    private final Set<TypedExpression> found = new LinkedHashSet<>();

    private Parts() {}

    /** Those of the node with this id, wherever it is in the tree. */
    static List<TypedExpression> of(CheckedNode root, int id) {
        CheckedNode node =
                find(root, id).orElseThrow(() -> new IllegalArgumentException("the policy has no node " + id));
        Parts parts = new Parts();
        if (node instanceof CheckedNode.Condition condition) {
            parts.add(condition.test());
        } else if (node instanceof CheckedNode.Decorator decorator) {
            decorator.argument().ifPresent(parts::add);
        } else if (node instanceof CheckedNode.Task task) {
            task.arguments().forEach(parts::add);
        } else if (node instanceof CheckedNode.Assignment assignment) {
            parts.add(assignment.value());
        } else if (node instanceof CheckedNode.Pause pause) {
            parts.add(pause.duration());
        } else if (node instanceof CheckedNode.Options options) {
            options.every().ifPresent(parts::add);
        }
        return new ArrayList<>(parts.found);
    }

    private static Optional<CheckedNode> find(CheckedNode node, int id) {
        if (node.id() == id) {
            return Optional.of(node);
        }
        return node.children().stream()
                .map(child -> find(child, id))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void add(TypedExpression expression) {
        if (expression instanceof TypedExpression.OfSensor
                || expression instanceof TypedExpression.OfFunction
                || expression instanceof TypedExpression.OfVariable) {
            found.add(expression);
        } else {
            expression.operands().forEach(this::add);
        }
    }
}
