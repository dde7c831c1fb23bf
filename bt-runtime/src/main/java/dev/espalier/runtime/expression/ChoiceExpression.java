package dev.espalier.runtime.expression;

/**
 * A value of a choice, compiled.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface ChoiceExpression<A> {

    /** The index of the value in the list of values of the choice. */
    int read(Frame<A> frame);
}
