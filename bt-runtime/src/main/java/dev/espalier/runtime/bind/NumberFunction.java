package dev.espalier.runtime.bind;

/**
 * Answers with a number what an agent asks with arguments. Must not change anything, allocate or depend on anything but the
 * agent and the arguments.
 *
 * @param <A> the game's agent
 */
@FunctionalInterface
public interface NumberFunction<A> {
    double read(A agent, Arguments arguments);
}
