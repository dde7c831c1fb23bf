package dev.espalier.runtime.tree;

import dev.espalier.runtime.expression.FlagExpression;

/** Succeeds or fails at once by a test of the world, which is also its wake condition. */
final class ConditionNode<A> extends LeafNode<A> {

    private final FlagExpression<A> test;

    ConditionNode(NodePlan<A> plan, TreeContext<A> context, FlagExpression<A> test) {
        super(plan, context);
        this.test = test;
    }

    @Override
    public void run() {
        if (test.read(context.frame())) {
            succeed();
        } else {
            giveUp();
        }
    }

    @Override
    boolean wakeHolds() {
        return test.read(context.frame());
    }
}
