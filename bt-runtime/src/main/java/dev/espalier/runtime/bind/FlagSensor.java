package dev.espalier.runtime.bind;

/**
 * Reads a boolean from an agent. Must not change anything, allocate or depend on anything but the agent.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface FlagSensor<A> {
    boolean read(A agent);
}
