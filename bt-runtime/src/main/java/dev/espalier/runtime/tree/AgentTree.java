package dev.espalier.runtime.tree;

/**
 * One agent's running tree. Not thread-safe; stepping allocates nothing.
 *
 * @param <A> the game's agent
 */
public interface AgentTree<A> {

    /** One tick of the whole tree. */
    void step();

    /** Cancels whatever runs; the next step starts from the root. */
    void cancel();
}
