package dev.espalier.loop.feedback;

import dev.espalier.dsl.syntax.Comment;
import dev.espalier.game.Game;
import dev.espalier.game.GameCatalogue;
import dev.espalier.game.Metric;
import dev.espalier.game.Split;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Deal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a policy is for, in words for a prompt: the game, the mode that is dealt and what wins in it, and the opponents.
 *
 * @param deal which settings of which game
 * @param opponents against whom it is measured
 */
public record Scenario(Deal deal, List<Contender> opponents) {

    private static final int EXAMPLES = 5;

    public Scenario {
        opponents = List.copyOf(opponents);
    }

    public Game game() {
        return deal.game();
    }

    /** All that somebody who writes a policy should know of it; the same for the same scenario, always. */
    public String text() {
        return aim() + settings() + measures();
    }

    /** The game, its mode and the opponents, for somebody who only watches. */
    public String aim() {
        return game().vocabulary().documentation().strip() + "\n\n" + mode() + opponentsText();
    }

    private String mode() {
        if (!(game() instanceof GameCatalogue catalogue)) {
            return "";
        }
        String dealt = deal.mode().orElseGet(() -> catalogue.modes().get(0));
        if (!dealt.equals(GameCatalogue.MIX)) {
            return "**All matches here are of the mode `" + dealt + "`.** " + catalogue.about(dealt) + "\n\n";
        }
        return "**Matches here are of all modes in turn**, and the same policy plays them all:\n"
                + catalogue.modes().stream()
                        .filter(mode -> !mode.equals(GameCatalogue.MIX))
                        .map(mode -> "- `" + mode + "`: " + catalogue.about(mode) + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    private String opponentsText() {
        if (opponents.isEmpty()) {
            return "";
        }
        StringBuilder text =
                new StringBuilder("A policy is measured against these opponents, against each as often:\n");
        for (Contender opponent : opponents) {
            text.append("- ").append(opponent.name());
            String style = style(opponent);
            text.append(style.isEmpty() ? "" : ": " + style).append('\n');
        }
        return text.append(
                        "In the end it is judged on other maps and by other opponents, so it should play well, not only beat these.\n\n")
                .toString();
    }

    /** What stands above a policy, which says what it is like. */
    private static String style(Contender opponent) {
        return opponent.policy().policy().origin().comments().stream()
                .filter(comment -> comment.place() == Comment.Place.BEFORE)
                .map(Comment::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private String settings() {
        Set<String> examples = new LinkedHashSet<>();
        for (long index = 0; index < EXAMPLES; index++) {
            examples.add(game().describe(deal.gameId(Split.TRAINING, index)).strip());
        }
        return "An agent decides " + game().ticksPerSecond()
                + " times a second. Every agent of a side runs its own copy of the policy,"
                + " with a memory of its own. Every match is another setting, and the policy does not know which before it looks; such as:\n- "
                + String.join("\n- ", examples) + "\n\n";
    }

    private String measures() {
        StringBuilder text = new StringBuilder("Measured for each side, as means over matches:\n");
        for (Metric metric : game().metrics()) {
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
