package dev.espalier.runtime.tree;

/** Runs its child, whose end, however it ends, is always a success or always a failure. */
final class ForceNode<A> extends DecoratorNode<A> {

    private final boolean succeeds;

    ForceNode(Site site, TreeContext<A> context, Node<A> child, boolean succeeds) {
        super(site, context, child, false, false);
        this.succeeds = succeeds;
    }

    @Override
    public void run() {
        if (child.tick() == Status.RUNNING) {
            running();
        } else if (succeeds) {
            success();
        } else {
            fail();
        }
    }
}
