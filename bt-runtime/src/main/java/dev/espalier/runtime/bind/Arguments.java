package dev.espalier.runtime.bind;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of a running task or of a function that is asked, by the index of the parameter in its signature. They are
 * live: each call evaluates the policy's expression for the agent as it is now. Allocates nothing.
 */
public interface Arguments {

    /** A numeric argument, in metres, seconds, degrees, ratio or plain, clamped to the parameter's range. */
    double number(int index);

    boolean flag(int index);

    /** The index of the value in the choice's list of values. */
    int choice(int index);

    /**
     * A place.
     *
     * @return false when there is no such place now; {@code into} is then as it was
     */
    boolean position(int index, Position into);

    /**
     * A place, in an object that belongs to these arguments: the next call for the same index writes into it again.
     *
     * @return null when there is no such place now
     */
    @Nullable
    Position position(int index);
}
