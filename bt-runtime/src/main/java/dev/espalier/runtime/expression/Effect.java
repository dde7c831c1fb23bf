package dev.espalier.runtime.expression;

/**
 * A change of what an agent or its team remembers, compiled.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface Effect<A> {
    void perform(Frame<A> frame);
}
