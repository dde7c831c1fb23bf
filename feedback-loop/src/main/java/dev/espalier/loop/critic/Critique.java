package dev.espalier.loop.critic;

import dev.espalier.loop.feedback.Feedback;
import dev.espalier.loop.feedback.Feedback.Section;
import java.util.List;

/**
 * What a critic saw.
 *
 * @param ratings one for each aspect, in their order
 * @param advice what it would change, a sentence each; may be empty
 */
public record Critique(List<Rating> ratings, List<String> advice) {

    /**
     * How a policy does in one aspect.
     *
     * @param points from 1 (poor) to 5 (excellent)
     * @param reason what in the pictures or figures shows it
     */
    public record Rating(Aspect aspect, int points, String reason) {}

    public Critique {
        ratings = List.copyOf(ratings);
        advice = List.copyOf(advice);
    }

    /** The same as feedback, to stand beside that of other critics. */
    public Feedback feedback() {
        return new Feedback(List.of(
                new Section(
                        "Ratings by a critic that looked at pictures of matches, from 1 to 5",
                        ratings.stream()
                                .map(rating -> rating.aspect() + " " + rating.points() + ": " + rating.reason())
                                .toList()),
                new Section("Advice of this critic", advice)));
    }
}
