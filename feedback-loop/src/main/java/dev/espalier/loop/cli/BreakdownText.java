package dev.espalier.loop.cli;

import dev.espalier.game.MatchRecord.EndReason;
import dev.espalier.loop.evaluate.Breakdown;
import dev.espalier.loop.evaluate.GameResults;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Results split by features, for people. */
final class BreakdownText {

    private static final double NEARLY_ALL = 0.99;

    private BreakdownText() {}

    /** How many games there were, how their matches ended, and how long agents were stuck. */
    static List<String> summary(GameResults results) {
        List<String> lines = new ArrayList<>();
        int games = results.games();
        lines.add(Figures.count(games) + (games == 1 ? " game: " : " distinct games: ")
                + Figures.count(results.ended(EndReason.SCORE_LIMIT)) + " matches ended by the score limit, "
                + Figures.count(results.ended(EndReason.TIME_LIMIT)) + " by the time limit");
        results.stuck()
                .ifPresent(stuck -> lines.add("agents were stuck " + Figures.percent(stuck.median())
                        + " of their time in the median of games, " + Figures.percent(stuck.at(NEARLY_ALL))
                        + " in the 99th percentile"
                        + results.stickiest()
                                .map(id -> "; longest in " + id + ": " + Figures.percent(stuck.at(1)))
                                .orElse("")));
        return lines;
    }

    /** A row for each value; nothing when there are not at least two. */
    static List<String> table(Breakdown breakdown) {
        if (breakdown.rows().size() < 2) {
            return List.of();
        }
        TextTable table = new TextTable(
                String.join(", ", breakdown.features()),
                "games",
                "matches",
                "won",
                "drawn",
                "lost",
                "score rate",
                "95% interval",
                "score limit",
                "time limit",
                "stuck median",
                "stuck 99th");
        breakdown.rows().forEach((values, results) -> {
            List<String> row = new ArrayList<>(List.of(String.join(", ", values)));
            row.add(Figures.count(results.games()));
            row.add(Figures.count(results.score().games()));
            row.add(Figures.count(results.score().wins()));
            row.add(Figures.count(results.score().draws()));
            row.add(Figures.count(results.score().losses()));
            row.add(Figures.percent(results.pairs().rate()));
            row.add(Figures.percent(results.pairs().interval()));
            row.add(Figures.count(results.ended(EndReason.SCORE_LIMIT)));
            row.add(Figures.count(results.ended(EndReason.TIME_LIMIT)));
            row.add(results.stuck()
                    .map(stuck -> Figures.percent(stuck.median()))
                    .orElse("-"));
            row.add(results.stuck()
                    .map(stuck -> Figures.percent(stuck.at(NEARLY_ALL)))
                    .orElse("-"));
            table.row(row);
        });
        return table.lines();
    }

    /** The score rates by two features as a square; nothing when one of them has but one value. */
    static List<String> square(Breakdown breakdown) {
        SortedSet<String> down = new TreeSet<>();
        SortedSet<String> across = new TreeSet<>();
        for (List<String> values : breakdown.rows().keySet()) {
            down.add(values.get(0));
            across.add(values.get(1));
        }
        if (down.size() < 2 || across.size() < 2) {
            return List.of();
        }
        List<String> headings = new ArrayList<>(List.of("score rate"));
        headings.addAll(across);
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (String first : down) {
            List<String> row = new ArrayList<>(List.of(first));
            for (String second : across) {
                GameResults results = breakdown.rows().get(List.of(first, second));
                row.add(results == null ? "-" : Figures.percent(results.pairs().rate()));
            }
            table.row(row);
        }
        return table.lines();
    }
}
