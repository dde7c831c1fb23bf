package dev.espalier.runtime.tree;

import dev.espalier.runtime.expression.NumberExpression;

/** Draws once when it starts, and fails at once unless the draw lies below the probability; else does what its child does. */
final class ChanceNode<A> extends DecoratorNode<A> {

    private final NumberExpression<A> probability;
    private boolean drawn;

    ChanceNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child, NumberExpression<A> probability) {
        super(plan, context, child);
        this.probability = probability;
    }

    @Override
    public void start() {
        drawn = context.random().nextDouble() < probability.read(context.frame());
    }

    @Override
    public void run() {
        if (!drawn) {
            giveUp();
            return;
        }
        follow(child.tick());
    }
}
