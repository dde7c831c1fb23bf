package dev.espalier.runtime.expression;

/**
 * A number, compiled.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface NumberExpression<A> {
    double read(Frame<A> frame);
}
