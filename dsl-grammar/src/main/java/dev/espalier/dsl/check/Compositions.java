package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Threshold;
import dev.espalier.dsl.vocabulary.Skill;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells how a composite can end by how its children can, and what is wrong with the children beside one another. */
final class Compositions {

    private final Faults faults;

    Compositions(Faults faults) {
        this.faults = faults;
    }

    Built outcome(Node.Composite node, CheckedNode checked, List<Built> children) {
        return switch (node.kind()) {
            case SELECTOR -> inOrder(node, checked, children, true);
            case SEQUENCE -> inOrder(node, checked, children, false);
            case RANDOM_SELECTOR -> {
                if (node.sticky()) {
                    reportSticky(node);
                }
                reportWeights(node);
                yield ended(checked, children, true, children.stream().allMatch(Built::canFail));
            }
            case UTILITY -> {
                requireScores(node);
                yield ended(checked, children, true, children.stream().allMatch(Built::canFail));
            }
        };
    }

    private Built inOrder(Node.Composite node, CheckedNode checked, List<Built> children, boolean selector) {
        for (int i = 0; i < children.size(); i++) {
            Built child = children.get(i);
            boolean goesOn = selector ? child.canFail() : child.canSucceed();
            if (!goesOn) {
                if (i + 1 < children.size()) {
                    reportUnreachable(node.children().get(i + 1), selector, child);
                }
                return ended(checked, children.subList(0, i + 1), selector, false);
            }
        }
        return ended(checked, children, selector, true);
    }

    /** How a composite ends whose children up to the last of these can be reached. */
    private static Built ended(CheckedNode checked, List<Built> reached, boolean selector, boolean toTheEnd) {
        boolean early = reached.stream().anyMatch(child -> selector ? child.canSucceed() : child.canFail());
        boolean instant = reached.stream().allMatch(Built::instant);
        return selector ? new Built(checked, early, toTheEnd, instant) : new Built(checked, toTheEnd, early, instant);
    }

    private void reportUnreachable(Node next, boolean selector, Built before) {
        String reason = before.canFail() || before.canSucceed()
                ? selector ? "the child before it never fails" : "the child before it never succeeds"
                : "the child before it never ends";
        faults.add(
                Code.UNREACHABLE,
                next.origin().head(),
                "this node is never reached: " + reason + ".",
                "move it before that child, or remove it.",
                Fix.removal(next.origin().span()));
    }

    private void reportSticky(Node.Composite node) {
        faults.add(
                Code.MISPLACED,
                node.origin().head(),
                "a random_selector never changes to another child while one runs.",
                "remove 'sticky'.",
                Fix.between(node.origin().span(), node.origin().head(), ""));
    }

    /** How many children it takes, at most as many as there are. */
    int threshold(Node.Parallel node, Threshold threshold, String name) {
        int children = node.children().size();
        if (threshold.count() > children && children > 0) {
            faults.add(
                    Code.OUT_OF_RANGE,
                    node.origin().head(),
                    "'" + name + ": " + threshold.count() + "' asks for more children than the " + children
                            + " that there are.",
                    "write a number up to " + children + ", 'any' or 'all'.");
        }
        return Math.max(1, threshold.of(children));
    }

    /** The children of an options node are the actions of its skill. */
    void requireActions(Node.Options node, Skill skill) {
        int actions = skill.action().size();
        int children = node.children().size();
        if (actions != children && children > 0) {
            faults.add(
                    Code.WRONG_CHILDREN,
                    node.origin().head(),
                    "the skill '" + node.skill() + "' picks one of " + actions + " children, but here are " + children
                            + ".",
                    "give one child for each of "
                            + skill.action().stream().map(Skill.Channel::name).collect(Collectors.joining(", "))
                            + ", in this order.");
        }
    }

    /**
     * A weight or a score means something only to the node directly above.
     *
     * @param around its kind, null for another node than a composite
     */
    void requireParent(Node.Decorator node, @Nullable CompositeKind around) {
        boolean weight = node.kind() == DecoratorKind.WEIGHT;
        if (weight || node.kind() == DecoratorKind.SCORE) {
            CompositeKind parent = weight ? CompositeKind.RANDOM_SELECTOR : CompositeKind.UTILITY;
            CompositeKind other = weight ? CompositeKind.UTILITY : CompositeKind.RANDOM_SELECTOR;
            if (around == other) {
                String meant = (weight ? DecoratorKind.SCORE : DecoratorKind.WEIGHT).keyword();
                faults.add(
                        Code.MISPLACED,
                        node.origin().head(),
                        "'" + node.kind().keyword() + "' stands only directly inside a " + parent.keyword() + "; in a "
                                + other.keyword() + " it is '" + meant + "'.",
                        "write '" + meant + "'.",
                        new Fix(node.origin().head(), meant));
            } else if (around != parent) {
                faults.add(
                        Code.MISPLACED,
                        node.origin().head(),
                        "'" + node.kind().keyword() + "' stands only directly inside a " + parent.keyword() + ".",
                        "remove it, or make the node above a " + parent.keyword() + ".",
                        Fix.between(node.origin().span(), node.child().origin().span(), ""));
            }
        }
    }

    private void requireScores(Node.Composite node) {
        for (Node child : node.children()) {
            // A weight has been reported already.
            boolean scored = child instanceof Node.Decorator decorator
                    && (decorator.kind() == DecoratorKind.SCORE || decorator.kind() == DecoratorKind.WEIGHT);
            if (!scored) {
                faults.add(
                        Code.MISPLACED,
                        child.origin().head(),
                        "every child of a utility needs a score.",
                        "write 'score(NUMBER)' before it.",
                        Fix.before(child.origin().span(), "score(1) "));
            }
        }
    }

    private void reportWeights(Node.Composite node) {
        boolean allNothing = node.children().stream().allMatch(Compositions::weighsNothing);
        for (Node child : node.children()) {
            if (!weighsNothing(child)) {
                continue;
            }
            if (allNothing) {
                faults.add(
                        Code.NO_WEIGHT,
                        child.origin().head(),
                        "all children of this random_selector have the weight 0, so it always fails.",
                        "give at least one of them a weight above 0.");
                return;
            }
            faults.add(
                    Code.NO_WEIGHT,
                    child.origin().head(),
                    "a child of the weight 0 is never drawn.",
                    "give it a weight above 0, or remove it.",
                    Fix.removal(child.origin().span()));
        }
    }

    private static boolean weighsNothing(Node child) {
        return child instanceof Node.Decorator decorator
                && decorator.kind() == DecoratorKind.WEIGHT
                && decorator.argument().filter(Compositions::isZero).isPresent();
    }

    private static boolean isZero(Expression weight) {
        return weight instanceof Expression.Literal literal
                && literal.quantity().value() == 0;
    }

    /**
     * Reports a node without children.
     *
     * @param removable what can be removed with it, null if nothing would remain
     */
    void reportEmpty(Node empty, String keyword, @Nullable Node removable) {
        Span head = empty.origin().head();
        String message = keyword + " needs at least one child.";
        String remedy = "add a child or remove the " + keyword + ".";
        if (removable == null || !empty.origin().comments().isEmpty()) {
            faults.add(Code.NO_CHILDREN, head, message, remedy);
        } else {
            faults.add(
                    Code.NO_CHILDREN,
                    head,
                    message,
                    remedy,
                    new Fix(removable.origin().span(), ""));
        }
    }

    /** Warns when every child of the selector at the root may refuse at once. */
    void requireFallback(Node root, CheckedNode checked) {
        boolean selector =
                checked instanceof CheckedNode.Composite composite && composite.kind() != CompositeKind.SEQUENCE;
        if (selector && checked.accept(new Refusal())) {
            faults.add(
                    Code.NO_FALLBACK,
                    root.origin().head(),
                    "every child of the root waits for a condition, so at times the agent does nothing.",
                    "end with a child that can always run, such as a task of its own.");
        }
    }
}
