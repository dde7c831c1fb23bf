package dev.espalier.runtime.tree;

/** Runs its child again, in the next tick, when it succeeds, for ever; fails with it. */
final class EndlessNode<A> extends DecoratorNode<A> {

    EndlessNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child) {
        super(plan, context, child);
    }

    @Override
    public void run() {
        if (child.tick() == Status.FAILED) {
            giveUp();
        } else {
            goOn();
        }
    }
}
