package dev.espalier.loop.cli;

import dev.espalier.dsl.syntax.Param;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.record.ObjectiveScore;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.statistics.Interval;
import dev.espalier.loop.tune.Aim;
import dev.espalier.loop.tune.ParamSpace;
import dev.espalier.loop.tune.Tuning.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What {@code espalier tune} says.
 *
 * @param start the policy before
 * @param opponents against whom it is tuned
 * @param aim what for
 */
record TuneText(Contender start, List<Contender> opponents, Aim aim) {

    /** What is done. */
    String opening(String game, long seed) {
        return "Tuning " + start.name() + " in " + game + " " + aim.words() + " against " + names() + ", seed " + seed;
    }

    private String names() {
        return opponents.stream().map(Contender::name).collect(Collectors.joining(", "));
    }

    /** The params before and after. */
    List<String> params(Contender tuned) {
        TextTable table = new TextTable("param", "before", "after", "range");
        List<Param> after = tuned.policy().policy().params();
        for (Param before : new ParamSpace(start.policy().policy()).params()) {
            Param.Range range = before.range().orElseThrow();
            table.row(
                    before.name(),
                    before.value().text(),
                    after.stream()
                            .filter(param -> param.name().equals(before.name()))
                            .map(param -> param.value().text())
                            .collect(Collectors.joining()),
                    range.low().text() + " .. " + range.high().text());
        }
        return table.lines();
    }

    /** Results on held-out games. */
    List<String> heldOut(List<PlayedPair> before, List<PlayedPair> after) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "On %,d held-out games against %s, score rate with 95%% interval:",
                before.size(),
                names()));
        lines.add(score("before", before));
        lines.add(score("after", after));
        if (aim instanceof Aim.Greatest greatest) {
            lines.add("By the objective, " + greatest.objective().text()
                    + " (the policy's share of what both sides have), with 95% interval:");
            lines.add(objective("before", greatest, before));
            lines.add(objective("after", greatest, after));
        }
        return lines;
    }

    /** Why nothing is written. */
    List<String> unchanged(Outcome outcome) {
        if (outcome.found().isEmpty()) {
            return List.of("The search came back to the params that the policy has; nothing was written.");
        }
        List<String> lines = new ArrayList<>(params(outcome.found().get()));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "On %,d fresh training games that was not shown to be better, so the policy stays as it is and nothing was"
                        + " written. Score rate with 95%% interval:",
                outcome.before().size()));
        lines.add(score("before", outcome.before()));
        lines.add(score("after", outcome.after()));
        lines.add("More --matches may show it.");
        return lines;
    }

    private static String score(String label, List<PlayedPair> pairs) {
        OpponentScore score = OpponentScore.of(label, pairs);
        return row(label, score.pairs().rate(), score.pairs().interval())
                + String.format(
                        Locale.ROOT,
                        "   %,d won, %,d drawn, %,d lost",
                        score.score().wins(),
                        score.score().draws(),
                        score.score().losses());
    }

    private static String objective(String label, Aim.Greatest greatest, List<PlayedPair> pairs) {
        ObjectiveScore score = ObjectiveScore.of(greatest.objective(), pairs);
        return row(label, score.rates().rate(), score.rates().interval()) + "   "
                + score.means().stream()
                        .map(mean -> String.format(Locale.ROOT, "%s %.2f", mean.name(), mean.value()))
                        .collect(Collectors.joining(", "));
    }

    private static String row(String label, double rate, Interval interval) {
        return String.format(
                Locale.ROOT,
                "  %-7s %5.1f%%  [%.1f%%, %.1f%%]",
                label,
                100 * rate,
                100 * interval.low(),
                100 * interval.high());
    }
}
