package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.Task.Status;
import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.neural.NeuralBatch;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What all nodes of one agent's tree share. */
final class TreeContext<A> {

    private static final Status[] STATUSES = Status.values();

    @SuppressWarnings("EnumOrdinal") // as below
    private static final byte RUNNING = (byte) Status.RUNNING.ordinal();

    private final Frame<A> frame;
    private final TickClock clock;
    private final RandomGenerator random;
    private @Nullable Tracing tracing;
    private final NeuralBatch batch;
    private final FaultLog faults;

    /** The ordinal of each node's status, by node: the states of a whole tree in one or two lines of the cache. */
    private final byte[] states;

    /** The task that was run last; -1 for none. */
    private int lastTask = -1;

    private int ratingsLeft;

    TreeContext(
            Frame<A> frame,
            TickClock clock,
            RandomGenerator random,
            @Nullable Tracing tracing,
            NeuralBatch batch,
            int nodeCount) {
        this.frame = frame;
        this.clock = clock;
        this.random = random;
        this.tracing = tracing;
        this.batch = batch;
        this.faults = new FaultLog(clock);
        this.states = new byte[nodeCount];
    }

    Frame<A> frame() {
        return frame;
    }

    TickClock clock() {
        return clock;
    }

    RandomGenerator random() {
        return random;
    }

    /** Where nodes tell what they do; null when nobody asks. */
    @Nullable
    Tracing tracing() {
        return tracing;
    }

    NeuralBatch batch() {
        return batch;
    }

    void trace(@Nullable Tracing by) {
        tracing = by;
    }

    FaultLog faults() {
        return faults;
    }

    void report(Site site, Exception fault) {
        faults.add(site, fault);
        if (tracing != null) {
            tracing.faulted(site.node());
        }
    }

    /** A step begins. */
    void beginStep() {
        lastTask = -1;
        ratingsLeft = WorkLimitException.RATINGS_PER_STEP;
        beginTelling();
    }

    /** Something is about to happen that whoever traces is told of, in one tick. */
    void beginTelling() {
        if (tracing != null) {
            tracing.begin();
        }
    }

    /**
     * Is asked for before ratings are read.
     *
     * @throws WorkLimitException if too many have been read in this step
     */
    void spendRatings(int ratings) {
        ratingsLeft -= ratings;
        if (ratingsLeft < 0) {
            throw new WorkLimitException();
        }
    }

    void taskRuns(int node) {
        lastTask = node;
    }

    int lastTask() {
        return lastTask;
    }

    void forgetLastTask() {
        lastTask = -1;
    }

    @SuppressWarnings("EnumOrdinal") // a reference would be four times as large and cost a write barrier
    void settle(int node, Status status) {
        states[node] = (byte) status.ordinal();
    }

    boolean runs(int node) {
        return states[node] == RUNNING;
    }

    Status status(int node) {
        return STATUSES[states[node]];
    }
}
