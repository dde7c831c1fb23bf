package dev.espalier.runtime.bind;

/**
 * Answers with a place what an agent asks with arguments. Must not change anything, allocate or depend on anything but the
 * agent and the arguments.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface PositionFunction<A> {

    /**
     * Writes the place into {@code into}.
     *
     * @return false when there is no such place now; {@code into} is then as it was
     */
    boolean read(A agent, Arguments arguments, Position into);
}
