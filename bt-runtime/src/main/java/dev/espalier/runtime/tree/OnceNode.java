package dev.espalier.runtime.tree;

/** Runs its child until that has ended, which being cancelled is not; from then on fails at once. */
final class OnceNode<A> extends DecoratorNode<A> {

    private boolean spent;

    OnceNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child) {
        super(plan, context, child);
    }

    @Override
    public void run() {
        if (spent) {
            giveUp();
            return;
        }
        Status outcome = child.tick();
        spent = outcome != Status.RUNNING;
        follow(outcome);
    }

    @Override
    boolean wakeHolds() {
        return !spent && child.wakes();
    }
}
