package dev.espalier.runtime.tree;

import java.util.Arrays;
import java.util.List;

/**
 * Runs in each tick every child that has not ended, and judges when all of them have run: enough successes make a success,
 * else enough failures, or that nothing is left to run, a failure.
 */
final class ParallelNode<A> extends CompositeNode<A> {

    private final int successesNeeded;
    private final int failuresNeeded;
    private final boolean[] over;
    private int successes;
    private int failures;

    ParallelNode(
            NodePlan<A> plan, TreeContext<A> context, List<Node<A>> children, int successesNeeded, int failuresNeeded) {
        super(plan, context, children);
        this.successesNeeded = successesNeeded;
        this.failuresNeeded = failuresNeeded;
        this.over = new boolean[children.size()];
    }

    @Override
    public void start() {
        Arrays.fill(over, false);
        successes = 0;
        failures = 0;
    }

    @Override
    public void run() {
        for (int i = 0; i < children.length; i++) {
            if (!over[i]) {
                count(i, children[i].tick());
            }
        }
        if (successes >= successesNeeded) {
            cancelRunningChildren(0);
            succeed();
        } else if (failures >= failuresNeeded || successes + failures == children.length) {
            cancelRunningChildren(0);
            giveUp();
        } else {
            goOn();
        }
    }

    private void count(int child, Status outcome) {
        if (outcome == Status.RUNNING) {
            return;
        }
        over[child] = true;
        if (outcome == Status.SUCCEEDED) {
            successes++;
        } else {
            failures++;
        }
    }

    @Override
    boolean wakeHolds() {
        return false;
    }
}
