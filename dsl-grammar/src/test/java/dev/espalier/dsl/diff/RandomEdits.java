package dev.espalier.dsl.diff;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes one thing in a policy, at a random place. */
final class RandomEdits {

    /** What no drawn policy holds. */
    static final Node NEW_LEAF = new Node.Task(
            Origin.NONE,
            "turn",
            List.of(new Argument(
                    Origin.NONE, "angle", new Expression.Literal(Origin.NONE, new Quantity(77.125, Unit.DEGREES)))));

    private final SplittableRandom random;

    RandomEdits(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** With another label on one of its nodes that take one. */
    Optional<Policy> relabelled(Policy policy) {
        return somewhere(
                policy,
                node -> node instanceof Node.Composite,
                node -> new Node.Composite(
                        Origin.NONE,
                        ((Node.Composite) node).kind(),
                        Optional.of("a new label"),
                        ((Node.Composite) node).sticky(),
                        node.children()));
    }

    /** With a decorator around one of its nodes. */
    Optional<Policy> decorated(Policy policy) {
        return somewhere(
                policy,
                node -> true,
                node -> new Node.Decorator(
                        Origin.NONE,
                        DecoratorKind.TIMEOUT,
                        Optional.of(new Expression.Literal(Origin.NONE, new Quantity(77.125, Unit.SECONDS))),
                        node));
    }

    /** With a labelled sequence around one of its nodes. */
    Optional<Policy> enclosed(Policy policy) {
        return somewhere(
                policy,
                node -> true,
                node -> new Node.Composite(
                        Origin.NONE, CompositeKind.SEQUENCE, Optional.of("a new label"), false, List.of(node)));
    }

    /** With a further leaf in one of its composites. */
    Optional<Policy> extended(Policy policy) {
        return somewhere(policy, RandomEdits::takesMore, node -> {
            List<Node> children = new ArrayList<>(node.children());
            children.add(random.nextInt(children.size() + 1), NEW_LEAF);
            return node.withChildren(children);
        });
    }

    /** Without one child of one of its composites. */
    Optional<Policy> reduced(Policy policy) {
        return somewhere(policy, node -> takesMore(node) && node.children().size() > 1, node -> {
            List<Node> children = new ArrayList<>(node.children());
            children.remove(random.nextInt(children.size()));
            return node.withChildren(children);
        });
    }

    /** With one child of a composite at another place in it. */
    Optional<Policy> reordered(Policy policy) {
        return somewhere(policy, node -> takesMore(node) && node.children().size() > 1, node -> {
            List<Node> children = new ArrayList<>(node.children());
            Node moved = children.remove(random.nextInt(children.size()));
            children.add(random.nextInt(children.size() + 1), moved);
            return node.withChildren(children);
        });
    }

    /** With other arguments of one of its tasks that have some. */
    Optional<Policy> rewritten(Policy policy) {
        return somewhere(
                policy, node -> node instanceof Node.Task task && task.name().equals("turn"), node -> NEW_LEAF);
    }

    private static boolean takesMore(Node node) {
        return !node.children().isEmpty() && !(node instanceof Node.Decorator);
    }

    private Optional<Policy> somewhere(Policy policy, Predicate<Node> place, UnaryOperator<Node> edit) {
        int places = count(policy.tree(), place);
        if (places == 0) {
            return Optional.empty();
        }
        int[] left = {random.nextInt(places)};
        return Optional.of(policy.withTree(edited(policy.tree(), place, edit, left)));
    }

    private static int count(Node node, Predicate<Node> place) {
        return (place.test(node) ? 1 : 0)
                + node.children().stream()
                        .mapToInt(child -> count(child, place))
                        .sum();
    }

    private static Node edited(Node node, Predicate<Node> place, UnaryOperator<Node> edit, int[] left) {
        if (place.test(node) && left[0]-- == 0) {
            return edit.apply(node);
        }
        return node.withChildren(node.children().stream()
                .map(child -> edited(child, place, edit, left))
                .toList());
    }
}
