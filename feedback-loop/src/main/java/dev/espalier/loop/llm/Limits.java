package dev.espalier.loop.llm;

import java.util.Optional;

/**
 * What may be spent on models in a run.
 *
 * @param calls requests that are sent, those that fail too
 * @param tokens of prompts and answers together
 * @param cost money
 */
public record Limits(Optional<Long> calls, Optional<Long> tokens, Optional<Dollars> cost) {

    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty(), Optional.empty());

    public Limits {
        requirePositive("calls", calls);
        requirePositive("tokens", tokens);
    }

    private static void requirePositive(String name, Optional<Long> limit) {
        if (limit.isPresent() && limit.get() < 1) {
            throw new IllegalArgumentException("the limit of " + name + " must be at least 1, but is " + limit.get());
        }
    }
}
