package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.Metric;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.evaluate.MatchKey;
import dev.espalier.loop.record.CandidateRecord;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.store.RunStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run has kept, as tables of comma-separated values; columns are only ever added. */
final class RunTable {

    private RunTable() {}

    static void writeCandidates(List<CandidateRecord> candidates, CsvFile file) {
        file.row(List.of(
                "generation",
                "candidate",
                "policy",
                "change",
                "duplicate",
                "screening_pairs",
                "screening_lead",
                "tested",
                "promoted",
                "text",
                "dropped"));
        for (CandidateRecord candidate : candidates) {
            file.row(List.of(
                    String.valueOf(candidate.generation()),
                    String.valueOf(candidate.number()),
                    candidate.policy().name(),
                    candidate.change(),
                    String.valueOf(candidate.duplicate()),
                    String.valueOf(candidate.screeningPairs()),
                    CsvFile.number(candidate.screeningLead()),
                    String.valueOf(candidate.tested()),
                    String.valueOf(candidate.promoted()),
                    candidate.policy().text(),
                    candidate.dropped().orElse("")));
        }
    }

    static void writeGenerations(List<GenerationSummary> generations, CsvFile file) {
        file.row(List.of(
                "generation",
                "candidates",
                "best_lead",
                "tested",
                "promoted",
                "change",
                "test_pairs",
                "test_lead",
                "log_likelihood_ratio",
                "matches_so_far"));
        for (GenerationSummary generation : generations) {
            file.row(List.of(
                    String.valueOf(generation.number()),
                    String.valueOf(generation.candidates()),
                    CsvFile.number(generation.bestDifference()),
                    String.valueOf(generation.tested()),
                    String.valueOf(generation.promoted()),
                    generation.change(),
                    String.valueOf(generation.testedPairs()),
                    CsvFile.number(generation.lead().mean()),
                    CsvFile.number(generation.logLikelihoodRatio()),
                    String.valueOf(generation.matchesSoFar())));
        }
    }

    /** A row for each match, with every metric of both sides; policies stand by their ids. */
    static void writeMatches(RunStore store, Game game, CsvFile file) {
        List<String> headings = new ArrayList<>(List.of(
                "game_id", "seed", "first_policy", "second_policy", "first_score", "second_score", "end", "ticks"));
        game.metrics().forEach(metric -> headings.add("first_" + metric.name()));
        game.metrics().forEach(metric -> headings.add("second_" + metric.name()));
        file.row(headings);
        store.forEachMatch(game, (key, match) -> file.row(row(key, match, game.metrics())));
    }

    private static List<String> row(MatchKey key, MatchRecord match, List<Metric> metrics) {
        List<String> row =
                new ArrayList<>(List.of(key.gameId(), String.valueOf(key.seed()), key.first(), key.second()));
        match.sides().forEach(side -> row.add(CsvFile.number(side.score())));
        row.add(match.end().name().toLowerCase(Locale.ROOT));
        row.add(String.valueOf(match.ticks()));
        for (SideRecord side : match.sides()) {
            for (Metric metric : metrics) {
                row.add(CsvFile.number(side.metrics().getOrDefault(metric.name(), Double.NaN)));
            }
        }
        return row;
    }
}
