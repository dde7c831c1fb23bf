package dev.espalier.loop.author;

import dev.espalier.game.Game;
import dev.espalier.game.Metric;
import dev.espalier.game.Split;
import java.util.List;
import java.util.Locale;

/** What game it is, in words for a prompt. */
final class Scenario {

    private static final List<Long> EXAMPLES = List.of(0L, 1L, 2L);

    private Scenario() {}

    /** The game, a few of its many settings, and what is measured; the same for the same game, always. */
    static String of(Game game) {
        StringBuilder text = new StringBuilder();
        text.append(game.vocabulary().documentation().strip()).append("\n\n");
        text.append("An agent decides ").append(game.ticksPerSecond()).append(" times a second. ");
        text.append(
                "Every agent of a side runs its own copy of the policy. Matches are played in many settings, such as:\n");
        for (long index : EXAMPLES) {
            text.append("- ")
                    .append(game.describe(game.gameId(Split.TRAINING, index)).strip())
                    .append('\n');
        }
        text.append("\nMeasured for each side:\n");
        for (Metric metric : game.metrics()) {
            text.append("- ").append(metric.name());
            text.append(metric.unit().isEmpty() ? "" : " (" + metric.unit() + ")");
            text.append(": ").append(metric.documentation().strip());
            if (metric.better() != Metric.Better.NEITHER) {
                text.append(" Better: ")
                        .append(metric.better().name().toLowerCase(Locale.ROOT))
                        .append('.');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
