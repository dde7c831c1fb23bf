package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import com.badlogic.gdx.ai.btree.Task;
import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.trace.NodeCounts;
import org.jspecify.annotations.Nullable;

/**
 * A node of an agent's tree: a gdx-ai task whose parent pulls.
 *
 * <p>In gdx-ai a task pushes its outcome into its parent, which runs the next child from inside that call. Here the parent
 * calls {@link #tick} and looks at the status that comes back. So a long row of instant children costs no stack, a
 * loop cannot spin inside one step, and a parent decides when all is known. The link upwards ({@code control}) is left null,
 * which turns gdx-ai's own calls to the parent off; statuses and {@code end} are gdx-ai's.
 */
abstract class Node<A> extends Task<A> {

    /** Whether this node has a wake condition, by which an earlier child of a selector takes over from a later one. */
    final boolean hasWake;

    /** Whether this node is a condition, perhaps inverted, which a sequence tests again in every tick. */
    final boolean isTest;

    final TreeContext<A> context;
    final Frame<A> frame;

    private final Site site;
    private final int id;
    private final @Nullable NodeCounts counts;

    Node(Site site, TreeContext<A> context, boolean hasWake, boolean isTest) {
        this.site = site;
        this.id = site.node();
        this.context = context;
        this.frame = context.frame();
        this.counts = context.counts();
        this.hasWake = hasWake;
        this.isTest = isTest;
    }

    /** Runs this node for one tick, starting it first unless it is already running; gives the status it then has. */
    final Status tick() {
        if (counts != null) {
            counts.countTick(id);
        }
        try {
            if (status != Status.RUNNING) {
                start();
            }
            run();
        } catch (Exception fault) {
            report(fault);
            cancelRunningChildren(0);
            fail();
        }
        return status;
    }

    /** Whether the wake condition holds. Changes nothing; false when there is none. */
    final boolean wakes() {
        try {
            return hasWake && wakeHolds();
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
            running();
        } else if (outcome == Status.SUCCEEDED) {
            success();
        } else {
            fail();
        }
    }

    /** The node has just ended; its status says how. */
    void ended() {}

    final void report(Exception fault) {
        context.faults().add(site, fault);
    }

    final Site site() {
        return site;
    }

    /** Puts this node and those below it into a tree. */
    final void attach(BehaviorTree<A> behaviorTree) {
        tree = behaviorTree;
        for (int i = 0; i < getChildCount(); i++) {
            ((Node<A>) getChild(i)).attach(behaviorTree);
        }
    }

    @Override
    public final void end() {
        if (counts != null) {
            countEnd(counts);
        }
        ended();
    }

    private void countEnd(NodeCounts into) {
        if (status == Status.SUCCEEDED) {
            into.countSuccess(id);
        } else if (status == Status.FAILED) {
            into.countFailure(id);
        } else {
            into.countCancellation(id);
        }
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
