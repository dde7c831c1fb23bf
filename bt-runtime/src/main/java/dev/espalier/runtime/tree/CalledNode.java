package dev.espalier.runtime.tree;

/** Does what its child does. */
final class CalledNode<A> extends DecoratorNode<A> {

    CalledNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child) {
        super(plan, context, child);
    }

    @Override
    public void run() {
        follow(child.tick());
    }
}
