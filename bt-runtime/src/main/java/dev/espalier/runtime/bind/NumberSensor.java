package dev.espalier.runtime.bind;

/**
 * Reads a number from an agent. Must not change anything, allocate or depend on anything but the agent.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface NumberSensor<A> {
    double read(A agent);
}
