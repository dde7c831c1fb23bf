package dev.espalier.runtime.tree;

import dev.espalier.runtime.expression.Effect;

/** Gives a variable another value and succeeds at once. */
final class AssignmentNode<A> extends LeafNode<A> {

    private final Effect<A> assignment;

    AssignmentNode(NodePlan<A> plan, TreeContext<A> context, Effect<A> assignment) {
        super(plan, context);
        this.assignment = assignment;
    }

    @Override
    public void run() {
        assignment.perform(context.frame());
        succeed();
    }

    @Override
    boolean wakeHolds() {
        return false;
    }
}
