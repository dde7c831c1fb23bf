package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out what variation leaves behind and what means nothing: composites of one child, a condition or task twice in a
 * row, decorators that undo or repeat each other, double negation, thresholds past the number of children.
 */
final class Simplification extends Rewriter {

    private static final Simplification SIMPLIFICATION = new Simplification();

    /** Doing these twice is doing them once. */
    private static final Set<DecoratorKind> IDEMPOTENT =
            Set.of(DecoratorKind.SUCCEED, DecoratorKind.FAIL, DecoratorKind.UNTIL_SUCCESS, DecoratorKind.UNTIL_FAILURE);

    private Simplification() {}

    static Policy of(Policy policy) {
        return SIMPLIFICATION.rewrite(policy);
    }

    @Override
    public Node composite(Node.Composite node) {
        Node.Composite inner = (Node.Composite) super.composite(node);
        List<Node> children = withoutRepetition(inner.children());
        return children.size() == 1 ? children.get(0) : inner.withChildren(children);
    }

    @Override
    public Node parallel(Node.Parallel node) {
        Node.Parallel inner = (Node.Parallel) super.parallel(node);
        int children = inner.children().size();
        if (children == 1) {
            return inner.children().get(0);
        }
        return new Node.Parallel(
                inner.origin(),
                inner.label(),
                clipped(inner.success(), children),
                clipped(inner.failure(), children),
                inner.children());
    }

    @Override
    public Node decorator(Node.Decorator node) {
        Node.Decorator inner = (Node.Decorator) super.decorator(node);
        if (!(inner.child() instanceof Node.Decorator below) || below.kind() != inner.kind()) {
            return inner;
        }
        if (inner.kind() == DecoratorKind.INVERT) {
            return below.child();
        }
        return IDEMPOTENT.contains(inner.kind()) ? below : inner;
    }

    @Override
    public Expression unary(Expression.Unary expression) {
        Expression operand = rewrite(expression.operand());
        boolean undone = operand instanceof Expression.Unary below
                && below.operator() == expression.operator()
                && expression.operator() == UnaryOperator.NOT;
        return undone
                ? ((Expression.Unary) operand).operand()
                : new Expression.Unary(expression.origin(), expression.operator(), operand);
    }

    @Override
    public Expression binary(Expression.Binary expression) {
        Expression.Binary inner = (Expression.Binary) super.binary(expression);
        boolean idle = inner.operator().precedence() <= 2 && Bare.same(inner.left(), inner.right());
        return idle ? inner.left() : inner;
    }

    private static List<Node> withoutRepetition(List<Node> children) {
        List<Node> kept = new ArrayList<>();
        for (Node child : children) {
            if (kept.isEmpty() || !Bare.same(kept.get(kept.size() - 1), child)) {
                kept.add(child);
            }
        }
        return kept;
    }

    private static Threshold clipped(Threshold threshold, int children) {
        return threshold.count() >= children ? Threshold.ALL : threshold;
    }
}
