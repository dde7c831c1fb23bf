package dev.espalier.runtime.tree;

import dev.espalier.runtime.expression.NumberExpression;

/** Runs its child again, in the next tick, when it succeeds, so many times as is read at the start; fails with it. */
final class RepeatNode<A> extends DecoratorNode<A> {

    private final NumberExpression<A> times;
    private long left;

    RepeatNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child, NumberExpression<A> times) {
        super(plan, context, child);
        this.times = times;
    }

    @Override
    public void start() {
        left = Math.max(1, Math.round(times.read(context.frame())));
    }

    @Override
    public void run() {
        Status outcome = child.tick();
        if (outcome == Status.FAILED) {
            giveUp();
        } else if (outcome == Status.SUCCEEDED && --left == 0) {
            succeed();
        } else {
            goOn();
        }
    }
}
