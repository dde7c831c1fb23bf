package dev.espalier.runtime.tree;

/** Runs its child again, in the next tick, until it ends in the given way; then succeeds. */
final class UntilNode<A> extends DecoratorNode<A> {

    private final Status sought;

    UntilNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child, Status sought) {
        super(plan, context, child);
        this.sought = sought;
    }

    @Override
    public void run() {
        if (child.tick() == sought) {
            succeed();
        } else {
            goOn();
        }
    }
}
