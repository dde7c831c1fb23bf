package dev.espalier.runtime.tree;

import java.util.List;

/**
 * A composite that runs one child at a time. It starts the next one, in the same tick, while they end in the way in which it
 * goes on, and ends with the first that ends otherwise, or, when there is no next one, as the last of them. Unless it is
 * sticky it first looks, in each tick, whether something else than its running child should decide.
 */
abstract class SerialNode<A> extends CompositeNode<A> {

    /** Stands for no child. */
    static final int NONE = -1;

    private final Status goesOn;
    private final boolean sticky;

    /** The child that runs, or that ended last while this node ran. */
    int current;

    /** The child that runs, if one does: where this node goes on without a look at all of its children. */
    private Node<A> running;

    SerialNode(NodePlan<A> plan, TreeContext<A> context, List<Node<A>> children, Status goesOn, boolean sticky) {
        super(plan, context, children);
        this.goesOn = goesOn;
        this.sticky = sticky;
        this.running = children.get(0);
    }

    @Override
    public void start() {
        current = NONE;
    }

    @Override
    public final void run() {
        if (status == Status.RUNNING) {
            if (!sticky && interrupted()) {
                return;
            }
            Status outcome = running.tick();
            if (outcome != goesOn) {
                follow(outcome);
                return;
            }
        }
        startNext();
    }

    /** Starts the children after the current one until one ends otherwise than in the way in which this node goes on. */
    final void startNext() {
        for (current = next(); current != NONE; current = next()) {
            Status outcome = begin(current);
            if (outcome != goesOn) {
                endOrRun(outcome);
                return;
            }
        }
        follow(goesOn);
    }

    /** The current child has just been started and decides. */
    private void endOrRun(Status outcome) {
        if (outcome == Status.RUNNING) {
            running = children[current];
        }
        follow(outcome);
    }

    /** The child to start after the current one; {@link #NONE} when none is left. In the order as written, unless redefined. */
    int next() {
        return current + 1 < children.length ? current + 1 : NONE;
    }

    /** Starts a child and runs it for its first tick. */
    Status begin(int child) {
        return children[child].tick();
    }

    /** Whether something else than the running child has decided this tick, and this node has its status from there. */
    abstract boolean interrupted();

    /** Starts another child; unless that fails at once, it takes the place of the running one. */
    final boolean takenOverBy(int other) {
        Status outcome = begin(other);
        if (outcome == Status.FAILED) {
            return false;
        }
        Tracing tracing = context.tracing();
        if (tracing != null) {
            tracing.takenOver(id);
        }
        running.cancel();
        current = other;
        endOrRun(outcome);
        return true;
    }

    /** Only the current one can be running. */
    @Override
    protected final void cancelRunningChildren(int startIndex) {
        if (current >= startIndex && children[current].getStatus() == Status.RUNNING) {
            children[current].cancel();
        }
    }
}
