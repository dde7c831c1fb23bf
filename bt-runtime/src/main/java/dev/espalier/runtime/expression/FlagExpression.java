package dev.espalier.runtime.expression;

/**
 * A test, compiled.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface FlagExpression<A> {
    boolean read(Frame<A> frame);
}
