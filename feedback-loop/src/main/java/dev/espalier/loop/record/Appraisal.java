package dev.espalier.loop.record;

import dev.espalier.loop.critic.Critique;
import dev.espalier.loop.feedback.TreeEvidence;
import java.util.List;
import java.util.Optional;

/**
 * How an incumbent plays on training games.
 *
 * @param text all of it in prose, as whoever writes the next policies gets it
 * @param training its results by training opponent
 * @param tree what its nodes did
 * @param critique what a critic saw who looked at pictures; empty when nobody looked, or nothing could be made of what was said
 */
public record Appraisal(
        String text, List<OpponentScore> training, Optional<TreeEvidence> tree, Optional<Critique> critique) {

    public Appraisal {
        training = List.copyOf(training);
    }

    /** One of prose alone. */
    public static Appraisal ofText(String text) {
        return new Appraisal(text, List.of(), Optional.empty(), Optional.empty());
    }
}
