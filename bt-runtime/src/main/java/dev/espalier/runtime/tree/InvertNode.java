package dev.espalier.runtime.tree;

/** Success becomes failure and the other way round. Over a condition it is a condition, else it has no wake condition. */
final class InvertNode<A> extends DecoratorNode<A> {

    InvertNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child) {
        super(plan, context, child);
    }

    @Override
    public void run() {
        Status outcome = child.tick();
        if (outcome == Status.RUNNING) {
            running();
        } else if (outcome == Status.SUCCEEDED) {
            fail();
        } else {
            success();
        }
    }

    @Override
    boolean wakeHolds() {
        return !child.wakes();
    }
}
