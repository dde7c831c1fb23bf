package dev.espalier.runtime.tree;

import dev.espalier.runtime.expression.NumberExpression;

/** Does what its child does, and tells the selector above what that is worth now: its weight or its score. */
final class RatedNode<A> extends DecoratorNode<A> {

    private final NumberExpression<A> rating;

    RatedNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child, NumberExpression<A> rating) {
        super(plan, context, child);
        this.rating = rating;
    }

    @Override
    public void run() {
        follow(child.tick());
    }

    /** Not a number when reading it fails. */
    @Override
    double rating() {
        try {
            return rating.read(context.frame());
        } catch (Exception fault) {
            report(fault);
            return Double.NaN;
        }
    }
}
