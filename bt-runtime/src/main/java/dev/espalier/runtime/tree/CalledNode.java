package dev.espalier.runtime.tree;

/** Does what its child does. */
final class CalledNode<A> extends DecoratorNode<A> {

    CalledNode(Site site, TreeContext<A> context, Node<A> child) {
        super(site, context, child, child.hasWake, false);
    }

    @Override
    public void run() {
        follow(child.tick());
    }
}
