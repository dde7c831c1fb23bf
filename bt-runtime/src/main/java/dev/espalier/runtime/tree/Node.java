package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import com.badlogic.gdx.ai.btree.Task;
import dev.espalier.runtime.trace.NodeCounts;

/**
 * A node of an agent's tree: a gdx-ai task whose parent pulls.
 *
 * <p>In gdx-ai a task pushes its outcome into its parent, which runs the next child from inside that call. Here the parent
 * calls {@link #tick} and looks at the status that comes back. So a long row of instant children costs no stack, a
 * loop cannot spin inside one step, and a parent decides when all is known. The link upwards ({@code control}) is left null,
 * which turns gdx-ai's own calls to the parent off; statuses and {@code cancel} are gdx-ai's.
 */
abstract class Node<A> extends Task<A> {

    final TreeContext<A> context;
    final int id;
    private final NodePlan<A> plan;

    Node(NodePlan<A> plan, TreeContext<A> context) {
        this.plan = plan;
        this.id = plan.site().node();
        this.context = context;
    }

    /** Runs this node for one tick, starting it first unless it is already running; gives the status it then has. */
    final Status tick() {
        boolean afresh = status != Status.RUNNING;
        Tracing tracing = context.tracing();
        if (tracing != null && afresh) {
            tracing.starts(id);
        }
        try {
            if (afresh) {
                start();
            }
            run();
        } catch (Exception fault) {
            report(fault);
            cancelRunningChildren(0);
            giveUp();
        }
        return settled(afresh);
    }

    /** What a tick has made of this node. */
    final Status settled(boolean afresh) {
        Status outcome = status;
        if (afresh || outcome != Status.RUNNING) {
            context.settle(id, outcome);
        }
        Tracing tracing = context.tracing();
        if (tracing != null) {
            tracing.ticked(id, afresh, outcome);
        }
        return outcome;
    }

    /** Whether the wake condition holds. Changes nothing; false when there is none. */
    final boolean wakes() {
        try {
            return plan.hasWake() && wakeHolds();
        } catch (Exception fault) {
            report(fault);
            return false;
        }
    }

    /** Whether the wake condition holds; asked only of a node that has one. */
    abstract boolean wakeHolds();

    /** What running this node is worth to a random selector or a utility selector above it. */
    double rating() {
        return 1;
    }

    /** Takes a child's outcome as this node's own. */
    final void follow(Status outcome) {
        if (outcome == Status.RUNNING) {
            goOn();
        } else if (outcome == Status.SUCCEEDED) {
            succeed();
        } else {
            giveUp();
        }
    }

    /*
     * These three do what gdx-ai's running(), success() and fail() do, without a look at the tree for listeners and at a
     * task above to tell, of which there are none. What does not change is not written: another agent's memory is cold.
     */

    /** This node runs in the next tick, too. */
    final void goOn() {
        if (status != Status.RUNNING) {
            status = Status.RUNNING;
        }
    }

    /** This node ends with success. */
    final void succeed() {
        status = Status.SUCCEEDED;
        ended();
    }

    /** This node ends with failure. */
    final void giveUp() {
        status = Status.FAILED;
        ended();
    }

    /** The node has just ended; its status says how. */
    void ended() {}

    final void report(Exception fault) {
        context.report(plan.site(), fault);
    }

    /** Puts this node and those below it into a tree. */
    final void attach(BehaviorTree<A> behaviorTree) {
        tree = behaviorTree;
        for (int i = 0; i < getChildCount(); i++) {
            ((Node<A>) getChild(i)).attach(behaviorTree);
        }
    }

    /**
     * Counts an occurrence for this node and for those below it on the way down to one of them. Nodes are numbered in pre-order:
     * that one is in the last child whose number is not above its own.
     */
    final void countDownTo(int node, NodeCounts counts, int occurrence, double amount) {
        counts.countOccurrence(id, occurrence, amount);
        for (int i = getChildCount() - 1; i >= 0; i--) {
            Node<A> child = (Node<A>) getChild(i);
            if (child.id <= node) {
                child.countDownTo(node, counts, occurrence, amount);
                return;
            }
        }
    }

    /** Called by gdx-ai when this node is cancelled. */
    @Override
    public final void end() {
        context.settle(id, Status.CANCELLED);
        Tracing tracing = context.tracing();
        if (tracing != null) {
            tracing.cancelled(id);
        }
        ended();
    }

    @Override
    public final void childSuccess(Task<A> child) {}

    @Override
    public final void childFail(Task<A> child) {}

    @Override
    public final void childRunning(Task<A> runningTask, Task<A> reporter) {}

    @Override
    protected final int addChildToTask(Task<A> child) {
        throw new IllegalStateException("the children of a compiled node are fixed");
    }

    @Override
    protected final Task<A> copyTo(Task<A> task) {
        throw new IllegalStateException("a compiled node is not copied; ask the compiled policy for another tree");
    }
}
