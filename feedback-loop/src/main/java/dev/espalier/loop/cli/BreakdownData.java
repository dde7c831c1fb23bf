package dev.espalier.loop.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.game.MatchRecord.EndReason;
import dev.espalier.loop.evaluate.Breakdown;
import dev.espalier.loop.evaluate.GameResults;
import dev.espalier.loop.statistics.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Results split by features, for programs; names are only ever added. */
final class BreakdownData {

    /** The value of a feature that a row does not split by. */
    private static final String ALL = "all";

    private BreakdownData() {}

    /** Writes the rows of several breakdowns below each other. */
    static void writeCsv(List<Breakdown> breakdowns, CsvFile file) {
        SortedSet<String> features = new TreeSet<>();
        breakdowns.forEach(breakdown -> features.addAll(breakdown.features()));
        List<String> headings = new ArrayList<>(features);
        headings.addAll(figures(new GameResults()).keySet());
        file.row(headings);
        for (Breakdown breakdown : breakdowns) {
            breakdown.rows().forEach((values, results) -> {
                List<String> row = new ArrayList<>();
                for (String feature : features) {
                    int column = breakdown.features().indexOf(feature);
                    row.add(column < 0 ? ALL : values.get(column));
                }
                figures(results).values().forEach(figure -> row.add(CsvFile.number(figure)));
                file.row(row);
            });
        }
    }

    /** The rows of a breakdown as objects, inside an array that was begun. */
    static void writeJson(JsonGenerator json, Breakdown breakdown) throws IOException {
        for (Map.Entry<List<String>, GameResults> row : breakdown.rows().entrySet()) {
            json.writeStartObject();
            for (int i = 0; i < breakdown.features().size(); i++) {
                json.writeStringField(breakdown.features().get(i), row.getKey().get(i));
            }
            for (Map.Entry<String, Double> figure : figures(row.getValue()).entrySet()) {
                JsonOutput.writeNumber(json, figure.getKey(), figure.getValue());
            }
            json.writeEndObject();
        }
    }

    /** The fields about games of a total, inside an object that was begun. */
    static void writeGames(JsonGenerator json, GameResults results) throws IOException {
        Map<String, Double> figures = figures(results);
        for (String name : List.of(
                "distinct_games",
                "ended_by_score_limit",
                "ended_by_time_limit",
                "stuck_time_median",
                "stuck_time_percentile_99")) {
            JsonOutput.writeNumber(json, name, figures.getOrDefault(name, Double.NaN));
        }
    }

    /** All there is to say of results, by name. */
    private static Map<String, Double> figures(GameResults results) {
        Interval interval = results.pairs().interval();
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("distinct_games", (double) results.games());
        figures.put("matches", (double) results.score().games());
        figures.put("wins", (double) results.score().wins());
        figures.put("draws", (double) results.score().draws());
        figures.put("losses", (double) results.score().losses());
        figures.put("score_rate", results.pairs().rate());
        figures.put("score_rate_low_95", interval.low());
        figures.put("score_rate_high_95", interval.high());
        figures.put("ended_by_score_limit", (double) results.ended(EndReason.SCORE_LIMIT));
        figures.put("ended_by_time_limit", (double) results.ended(EndReason.TIME_LIMIT));
        figures.put(
                "stuck_time_median",
                results.stuck().map(stuck -> stuck.median()).orElse(Double.NaN));
        figures.put(
                "stuck_time_percentile_99",
                results.stuck().map(stuck -> stuck.at(0.99)).orElse(Double.NaN));
        return figures;
    }
}
