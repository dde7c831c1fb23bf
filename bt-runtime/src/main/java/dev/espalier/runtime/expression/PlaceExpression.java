package dev.espalier.runtime.expression;

import dev.espalier.runtime.bind.Position;

/**
 * A place, compiled.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface PlaceExpression<A> {

    /**
     * Writes the place into {@code into}.
     *
     * @return false when there is no such place now; {@code into} is then as it was
     */
    boolean read(Frame<A> frame, Position into);
}
