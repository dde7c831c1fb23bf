package dev.espalier.runtime.bind;

/**
 * Reads a place from an agent. Must not change anything, allocate or depend on anything but the agent.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface PositionSensor<A> {

    /**
     * Writes the place into {@code into}.
     *
     * @return false when there is no such place now; {@code into} is then as it was
     */
    boolean read(A agent, Position into);
}
