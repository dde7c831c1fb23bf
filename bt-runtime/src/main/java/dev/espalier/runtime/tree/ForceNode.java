package dev.espalier.runtime.tree;

/** Runs its child, whose end, however it ends, is always a success or always a failure. */
final class ForceNode<A> extends DecoratorNode<A> {

    private final boolean succeeds;

    ForceNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child, boolean succeeds) {
        super(plan, context, child);
        this.succeeds = succeeds;
    }

    @Override
    public void run() {
        if (child.tick() == Status.RUNNING) {
            goOn();
        } else if (succeeds) {
            succeed();
        } else {
            giveUp();
        }
    }
}
