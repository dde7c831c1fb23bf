package dev.espalier.runtime.expression;

import java.util.List;

/**
 * What a policy's expressions need beside the agent and its memory, from which frames are made. Immutable; shared by all
 * trees of a policy.
 *
 * @param calls the arguments of each place where a function of the game is asked
 * @param scratchPlaces how many positions expressions need to work with
 * @param <A> the game's agent
 */
public record FramePlan<A>(List<List<Argument<A>>> calls, int scratchPlaces) {
    public FramePlan {
        calls = calls.stream().map(List::copyOf).toList();
    }
}
