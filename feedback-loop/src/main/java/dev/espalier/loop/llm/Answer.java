package dev.espalier.loop.llm;

import java.util.Optional;

/**
 * What a model said.
 *
 * @param text its words; empty when it refused without any
 * @param ending why it stopped
 * @param usage what it took
 * @param cost of it, where the price is known
 * @param model who answered, as in {@link LanguageModel#name()}
 * @param attempts how often it had to be asked until there was an answer, from 1
 * @param millis how long it took, with all attempts and the waiting between them
 */
public record Answer(
        String text, Ending ending, Usage usage, Optional<Dollars> cost, String model, int attempts, long millis) {

    /** Why a model stopped. */
    public enum Ending {
        /** It had said all. */
        COMPLETE,
        /** It was cut off, at the greatest length of an answer. */
        TRUNCATED,
        /** It, or a filter behind it, declined. */
        REFUSED
    }

    /** The same answer, after so many attempts and so much time. */
    Answer after(int allAttempts, long allMillis) {
        return new Answer(text, ending, usage, cost, model, allAttempts, allMillis);
    }

    /** The same answer at a price. */
    Answer costing(Optional<Dollars> known) {
        return new Answer(text, ending, usage, known, model, attempts, millis);
    }
}
