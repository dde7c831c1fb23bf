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
            goOn();
        } else if (outcome == Status.SUCCEEDED) {
            giveUp();
        } else {
            succeed();
        }
    }

    @Override
    boolean wakeHolds() {
        return !child.wakes();
    }
}
