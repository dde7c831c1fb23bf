package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import com.badlogic.gdx.ai.btree.Task;
import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.neural.NeuralBatch;
import dev.espalier.runtime.trace.Fault;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.trace.NodeListener;
import dev.espalier.runtime.trace.Stray;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One agent's running tree. Not thread-safe; stepping allocates nothing.
 *
 * <p>When the game's own code throws an exception inside a node, that node fails, the tree goes on, and the fault is kept
 * here ({@link #firstFault}). An {@link Error} passes through {@link #step}, and the tree is of no use after it.
 *
 * @param <A> the game's agent
 */
public final class AgentTree<A> {

    private final Node<A> root;
    private final TreeContext<A> context;
    private final @Nullable NodeCounts counts;
    private boolean busy;
    private boolean cancelWanted;

    /**
     * A tree that has not run yet.
     *
     * @param plan the root
     * @param nodeCount number of nodes of the plan
     * @param frame the agent and what it remembers
     * @param clock the match's time
     * @param random the match's own source of randomness
     * @param counts where to count what nodes do; null when nobody asks
     * @param batch where neural nodes ask their networks
     */
    public AgentTree(
            NodePlan<A> plan,
            int nodeCount,
            Frame<A> frame,
            TickClock clock,
            RandomGenerator random,
            @Nullable NodeCounts counts,
            NeuralBatch batch) {
        this.counts = counts;
        @Nullable Tracing tracing = counts == null ? null : new Tracing(counts, null, clock);
        context = new TreeContext<>(frame, clock, random, tracing, batch, nodeCount);
        root = plan.make(context);
        root.attach(new BehaviorTree<>(root, frame.agent()));
    }

    /**
     * One tick of the whole tree.
     *
     * @throws IllegalStateException if called by one of this tree's own actions or sensors
     */
    public void step() {
        if (busy) {
            throw new IllegalStateException("a tree cannot be stepped from inside its own step");
        }
        busy = true;
        cancelWanted = false;
        context.beginStep();
        try {
            root.tick();
        } finally {
            busy = false;
        }
        if (cancelWanted) {
            cancel();
        }
        Tracing tracing = context.tracing();
        if (tracing != null) {
            tracing.rethrow();
        }
    }

    /**
     * Cancels whatever runs; the next step starts from the root. Called by one of this tree's own actions or by its listener it
     * takes effect when the step is over.
     */
    public void cancel() {
        if (busy) {
            cancelWanted = true;
            return;
        }
        context.forgetLastTask();
        if (root.getStatus() == Task.Status.RUNNING) {
            context.beginTelling();
            busy = true;
            try {
                root.cancel();
            } finally {
                busy = false;
            }
        }
    }

    /**
     * What a node did when it last ran, for viewers.
     *
     * @param node its {@link dev.espalier.dsl.check.CheckedNode#id()}
     */
    public Task.Status status(int node) {
        return context.status(node);
    }

    /**
     * Tells somebody from now on what nodes do, beside the counts.
     *
     * @param listener null for nobody, which costs nothing
     * @throws IllegalStateException if called in the middle of a step
     */
    public void listen(@Nullable NodeListener listener) {
        if (busy) {
            throw new IllegalStateException("a listener comes and goes between two steps");
        }
        context.trace(counts == null && listener == null ? null : new Tracing(counts, listener, context.clock()));
    }

    /**
     * Counts something that has happened to the agent, or that it has done, in or after the last step, for each node that was
     * running. If the root has ended in that step, for the task that ran last in it and for the nodes above that. Without counts
     * nothing happens. Allocates nothing.
     *
     * @param occurrence index into {@link NodeCounts#occurrences()}
     * @param amount how much of it
     */
    public void occurred(int occurrence, double amount) {
        if (counts == null) {
            return;
        }
        if (root.getStatus() != Task.Status.RUNNING) {
            if (context.lastTask() >= 0) {
                root.countDownTo(context.lastTask(), counts, occurrence, amount);
            }
            return;
        }
        for (int node = 0; node < counts.nodes(); node++) {
            if (context.runs(node)) {
                counts.countOccurrence(node, occurrence, amount);
            }
        }
    }

    /** Its agent and what that remembers. */
    public Frame<A> frame() {
        return context.frame();
    }

    /** How many numbers had to be replaced, since they were none or outside of their range. */
    public long strayCount() {
        return context.frame().strays().count();
    }

    /** The first number that had to be replaced. */
    public Optional<Stray> firstStray() {
        return context.frame().strays().first();
    }

    /** How often the game's code threw an exception in this tree. */
    public long faultCount() {
        return context.faults().count();
    }

    /** The first exception that the game's code threw in this tree. */
    public Optional<Fault> firstFault() {
        return context.faults().first();
    }
}
