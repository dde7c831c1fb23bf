package dev.espalier.runtime.tree;

import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.neural.NeuralBatch;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What all nodes of one agent's tree share. */
record TreeContext<A>(
        Frame<A> frame,
        TickClock clock,
        RandomGenerator random,
        @Nullable NodeCounts counts,
        NeuralBatch batch,
        FaultLog faults) {

    TreeContext(
            Frame<A> frame, TickClock clock, RandomGenerator random, @Nullable NodeCounts counts, NeuralBatch batch) {
        this(frame, clock, random, counts, batch, new FaultLog(clock, counts));
    }
}
