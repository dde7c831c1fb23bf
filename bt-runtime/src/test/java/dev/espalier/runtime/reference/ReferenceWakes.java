package dev.espalier.runtime.reference;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.CheckedNode.Called;
import dev.espalier.dsl.check.CheckedNode.Composite;
import dev.espalier.dsl.check.CheckedNode.Condition;
import dev.espalier.dsl.check.CheckedNode.Decorator;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which nodes have a wake condition, and whether it holds. */
final class ReferenceWakes {

    private static final Set<DecoratorKind> TRANSPARENT = EnumSet.of(
            DecoratorKind.TIMEOUT,
            DecoratorKind.COOLDOWN,
            DecoratorKind.REPEAT,
            DecoratorKind.RETRY,
            DecoratorKind.ONCE,
            DecoratorKind.SCORE);

    private final ReferenceExpressions expressions;
    private final Predicate<Decorator> isCooling;
    private final Predicate<Decorator> hasEnded;

    /**
     * Whether a wake condition holds.
     *
     * @param broken the nodes whose test threw, which then does not hold
     */
    record Answer(boolean awake, List<CheckedNode> broken) {}

    ReferenceWakes(ReferenceExpressions expressions, Predicate<Decorator> isCooling, Predicate<Decorator> hasEnded) {
        this.expressions = expressions;
        this.isCooling = isCooling;
        this.hasEnded = hasEnded;
    }

    Answer ask(CheckedNode node) {
        List<CheckedNode> broken = new ArrayList<>();
        boolean awake = holds(node, broken);
        return new Answer(awake, List.copyOf(broken));
    }

    /** A condition, perhaps inverted. */
    static boolean isCondition(CheckedNode node) {
        return node instanceof Condition
                || (node instanceof Decorator decorator
                        && decorator.kind() == DecoratorKind.INVERT
                        && isCondition(decorator.child()));
    }

    static boolean exists(CheckedNode node) {
        if (isCondition(node)) {
            return true;
        }
        if (node instanceof Composite composite) {
            return switch (composite.kind()) {
                case SEQUENCE -> exists(composite.children().get(0));
                case SELECTOR, UTILITY -> composite.children().stream().anyMatch(ReferenceWakes::exists);
                case RANDOM_SELECTOR -> false;
            };
        }
        if (node instanceof Decorator decorator) {
            return TRANSPARENT.contains(decorator.kind()) && exists(decorator.child());
        }
        return node instanceof Called called && exists(called.child());
    }

    private boolean holds(CheckedNode node, List<CheckedNode> broken) {
        try {
            return holdsUnlessBroken(node, broken);
        } catch (IllegalStateException fault) {
            broken.add(node);
            return false;
        }
    }

    private boolean holdsUnlessBroken(CheckedNode node, List<CheckedNode> broken) {
        if (node instanceof Condition condition) {
            return expressions.flag(condition.test());
        }
        if (node instanceof Decorator decorator) {
            if (decorator.kind() == DecoratorKind.INVERT) {
                return !holds(decorator.child(), broken);
            }
            boolean cooling = decorator.kind() == DecoratorKind.COOLDOWN && isCooling.test(decorator);
            boolean over = decorator.kind() == DecoratorKind.ONCE && hasEnded.test(decorator);
            return !cooling && !over && holds(decorator.child(), broken);
        }
        if (node instanceof Called called) {
            return holds(called.child(), broken);
        }
        Composite composite = (Composite) node;
        if (composite.kind() != CompositeKind.SEQUENCE) {
            return composite.children().stream().anyMatch(child -> exists(child) && holds(child, broken));
        }
        for (CheckedNode child : composite.children()) {
            if (exists(child) && !holds(child, broken)) {
                return false;
            }
            if (!isCondition(child)) {
                return true; // the first child after the leading conditions decides, or has nothing to say
            }
        }
        return true;
    }
}
