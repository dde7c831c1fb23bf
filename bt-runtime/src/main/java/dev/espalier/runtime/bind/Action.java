package dev.espalier.runtime.bind;

/**
 * What a task does. One action object serves one node of one agent's tree, so it may keep state between ticks in its
 * fields; it must not allocate while it ticks.
 *
 * <p>The tree calls {@link #start}, then {@link #tick} once in the same tick and in each later one while it says {@link
 * Outcome#RUNNING}, then {@link #end} exactly once. A new task may have started and ticked before the one that it replaces
 * is ended, so {@code end} must only let go of what this action holds.
 *
 * @param <A> the game's agent
 */
public interface Action<A> {

    /** The task begins. */
    default void start(A agent, Arguments arguments) {}

    /** One tick of work. */
    Outcome tick(A agent, Arguments arguments);

    /**
     * The task has succeeded, failed or been cancelled.
     *
     * @param cancelled whether it was cut short
     */
    default void end(A agent, boolean cancelled) {}
}
