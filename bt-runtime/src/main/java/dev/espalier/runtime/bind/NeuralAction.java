package dev.espalier.runtime.bind;

/**
 * What a skill does: how the network sees the agent, and what becomes of its answer. One object serves one node of one
 * agent's tree, so it may keep state between ticks in its fields; it must not allocate while it ticks.
 *
 * <p>In each tick the tree calls {@link #observe}. While that says {@link Outcome#RUNNING} the network answers at the end of
 * the tick, when the trees of all agents have been stepped, and {@link #act} is called with the answer; with any other outcome
 * the node ends at once and the network is not asked.
 *
 * @param <A> the game's agent
 */
public interface NeuralAction<A> {

    /** The node begins. */
    default void start(A agent) {}

    /**
     * Says whether the skill is over, and if not what the network sees.
     *
     * @param row where to write the observation, in the units of the vocabulary; the runtime clamps each number to the range
     *     of its channel and scales that to -1 .. 1. Its content is only used with {@link Outcome#RUNNING}
     * @param offset where in {@code row} the first number belongs
     */
    Outcome observe(A agent, float[] row, int offset);

    /**
     * Acts. Not called by an {@code options} node, which takes the answer itself.
     *
     * @param action the answer, inside the ranges of the vocabulary
     * @param offset where in {@code action} the first number is
     */
    void act(A agent, float[] action, int offset);

    /**
     * The node has succeeded, failed or been cancelled; it will not act any more.
     *
     * @param cancelled whether it was cut short
     */
    default void end(A agent, boolean cancelled) {}
}
