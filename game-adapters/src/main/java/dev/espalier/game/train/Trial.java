package dev.espalier.game.train;

import dev.espalier.game.Metric.Better;
import java.util.List;
import java.util.Optional;

/**
 * How a skill is judged: the policy that uses it and rivals without it play the same held-out games against the same opponents.
 *
 * @param policy the shipped policy with the skill
 * @param rivals shipped policies that do the same by rules
 * @param opponents shipped policies against which all of them play
 * @param mode of the games, one of {@link dev.espalier.game.GameCatalogue#modes()}
 * @param measure a metric of the game, or {@code points} for what a match is worth
 * @param per a metric by which the measure is divided
 * @param better which way of the measure is better
 */
public record Trial(
        String policy,
        List<String> rivals,
        List<String> opponents,
        String mode,
        String measure,
        Optional<String> per,
        Better better) {

    /** The measure that is no metric: 1 for a win, 0.5 for a draw. */
    public static final String POINTS = "points";

    public Trial {
        rivals = List.copyOf(rivals);
        opponents = List.copyOf(opponents);
    }
}
