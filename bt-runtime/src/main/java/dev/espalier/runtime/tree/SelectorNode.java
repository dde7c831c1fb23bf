package dev.espalier.runtime.tree;

import java.util.List;

/**
 * Succeeds with the first child that succeeds. In each tick an earlier child whose wake condition holds is started afresh
 * and, unless it fails at once, takes over from the running child.
 *
 * <p>Most children of a selector are sequences that begin with conditions, and most of those are refused by them. So these
 * conditions are tested here, and the nodes of a sequence are visited when they hold.
 */
final class SelectorNode<A> extends SerialNode<A> {

    private final Branch<A> branch;

    SelectorNode(NodePlan<A> plan, TreeContext<A> context, Branch<A> branch, List<Node<A>> children, boolean sticky) {
        super(plan, context, children, Status.FAILED, sticky);
        this.branch = branch;
    }

    @Override
    Status begin(int child) {
        LiveTest<A> test = branch.test(child);
        if (test != null) {
            return test.tick(context) ? Status.SUCCEEDED : Status.FAILED;
        }
        Branch<A> sequence = branch.testedSequence(child);
        if (sequence != null) {
            return beginSequence(child, sequence);
        }
        return children[child].tick();
    }

    private Status beginSequence(int child, Branch<A> sequence) {
        int node = branch.node(child);
        Tracing tracing = context.tracing();
        if (tracing != null) {
            tracing.starts(node);
        }
        if (sequence.leadingTestsSucceed(context)) {
            return ((SequenceNode<A>) children[child]).tickPastTests();
        }
        context.settle(node, Status.FAILED);
        if (tracing != null) {
            tracing.ticked(node, true, Status.FAILED);
        }
        return Status.FAILED;
    }

    @Override
    boolean interrupted() {
        for (int earlier = 0; earlier < current; earlier++) {
            if (!branch.hasWake(earlier)) {
                continue;
            }
            if (!wakes(earlier)) {
                Tracing tracing = context.tracing();
                if (tracing != null) {
                    tracing.refused(branch.node(earlier));
                }
            } else if (takenOverBy(earlier)) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean wakeHolds() {
        for (int child = 0; child < children.length; child++) {
            if (branch.hasWake(child) && wakes(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean wakes(int child) {
        LiveTest<A> test = branch.test(child);
        if (test != null) {
            return test.holds(context);
        }
        Branch<A> sequence = branch.testedSequence(child);
        if (sequence != null) {
            return sequence.leadingTestsHold(context)
                    && (!sequence.wakesPastTests() || ((SequenceNode<A>) children[child]).wakeHoldsPastTests());
        }
        return children[child].wakes();
    }
}
