package dev.espalier.runtime.tree;

import dev.espalier.runtime.expression.NumberExpression;

/** Runs its child again, in the next tick, when it fails, so many tries as are read at the start; succeeds with it. */
final class RetryNode<A> extends DecoratorNode<A> {

    private final NumberExpression<A> tries;
    private long left;

    RetryNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child, NumberExpression<A> tries) {
        super(plan, context, child);
        this.tries = tries;
    }

    @Override
    public void start() {
        left = Math.max(1, Math.round(tries.read(context.frame())));
    }

    @Override
    public void run() {
        Status outcome = child.tick();
        if (outcome == Status.SUCCEEDED) {
            succeed();
        } else if (outcome == Status.FAILED && --left == 0) {
            giveUp();
        } else {
            goOn();
        }
    }
}
