package dev.espalier.runtime.bind;

/**
 * Reads one of the values of a choice from an agent. Must not change anything, allocate or depend on anything but the
 * agent.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface ChoiceSensor<A> {

    /** The index of the value in the type's list of values. */
    int read(A agent);
}
