package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import com.badlogic.gdx.ai.btree.Task;
import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.neural.NeuralBatch;
import dev.espalier.runtime.trace.Fault;
import dev.espalier.runtime.trace.NodeCounts;
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

    private final BehaviorTree<A> behaviorTree;
    private final Root<A> root;
    private final TreeContext<A> context;
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
        @Nullable Tracing tracing = counts == null ? null : new Tracing(counts);
        context = new TreeContext<>(frame, clock, random, tracing, batch, nodeCount);
        root = new Root<>(plan.make(context));
        behaviorTree = new BehaviorTree<>(root, frame.agent());
        root.attach(behaviorTree);
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
        try {
            behaviorTree.step();
        } finally {
            busy = false;
        }
        if (cancelWanted) {
            cancel();
        }
    }

    /**
     * Cancels whatever runs; the next step starts from the root. Called by one of this tree's own actions it takes effect
     * when the step is over.
     */
    public void cancel() {
        if (busy) {
            cancelWanted = true;
        } else if (root.getStatus() == Task.Status.RUNNING) {
            busy = true;
            try {
                behaviorTree.cancel();
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

    /** How often the game's code threw an exception in this tree. */
    public long faultCount() {
        return context.faults().count();
    }

    /** The first exception that the game's code threw in this tree. */
    public Optional<Fault> firstFault() {
        return context.faults().first();
    }
}
