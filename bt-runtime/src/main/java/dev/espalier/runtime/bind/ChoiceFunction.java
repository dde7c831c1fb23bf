package dev.espalier.runtime.bind;

/**
 * Answers with one of the values of a choice what an agent asks with arguments. Must not change anything, allocate or depend on anything but the
 * agent and the arguments.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface ChoiceFunction<A> {

    /** The index of the value in the list of values of the choice. */
    int read(A agent, Arguments arguments);
}
