package dev.espalier.runtime.tree;

/** Runs its child again, in the next tick, when it succeeds, for ever; fails with it. */
final class EndlessNode<A> extends DecoratorNode<A> {

    EndlessNode(Site site, TreeContext<A> context, Node<A> child) {
        super(site, context, child, child.hasWake, false);
    }

    @Override
    public void run() {
        if (child.tick() == Status.FAILED) {
            fail();
        } else {
            running();
        }
    }
}
