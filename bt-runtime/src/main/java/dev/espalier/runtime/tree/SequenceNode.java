package dev.espalier.runtime.tree;

import java.util.List;

/**
 * Fails with the first child that fails. In each tick the conditions before the running child are tested again; what has
 * succeeded otherwise is not run again.
 */
final class SequenceNode<A> extends SerialNode<A> {

    private final Branch<A> branch;

    SequenceNode(NodePlan<A> plan, TreeContext<A> context, Branch<A> branch, List<Node<A>> children, boolean sticky) {
        super(plan, context, children, Status.SUCCEEDED, sticky);
        this.branch = branch;
    }

    @Override
    Status begin(int child) {
        LiveTest<A> test = branch.test(child);
        if (test != null) {
            return test.tick(context) ? Status.SUCCEEDED : Status.FAILED;
        }
        return children[child].tick();
    }

    /** Starts this sequence, whose leading conditions have just been tested and hold, and runs it for its first tick. */
    Status tickPastTests() {
        current = branch.leadingTests() - 1;
        startNext();
        return settled(true);
    }

    @Override
    boolean interrupted() {
        for (int earlier = 0; earlier < current; earlier++) {
            LiveTest<A> test = branch.test(earlier);
            if (test != null && !test.tick(context)) {
                Tracing tracing = context.tracing();
                if (tracing != null) {
                    tracing.brokenOff(id);
                }
                children[current].cancel();
                giveUp();
                return true;
            }
        }
        return false;
    }

    @Override
    boolean wakeHolds() {
        return branch.leadingTestsHold(context) && wakeHoldsPastTests();
    }

    boolean wakeHoldsPastTests() {
        int first = branch.leadingTests();
        return first == children.length || !branch.hasWake(first) || children[first].wakes();
    }
}
