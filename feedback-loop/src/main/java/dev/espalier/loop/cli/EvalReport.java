package dev.espalier.loop.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.game.Game;
import dev.espalier.loop.cli.Measurement.MetricMeans;
import dev.espalier.loop.evaluate.Breakdown;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.statistics.Elo;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A measurement as {@code espalier eval} shows it.
 *
 * @param measurement what was measured
 * @param game in which game
 * @param where on which of its settings: a split or an id
 * @param seed of the measurement
 * @param threads how many matches were played at once
 */
record EvalReport(Measurement measurement, Game game, String where, long seed, int threads) {

    /** For people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s in %s (%s), seed %d: %s matches, both sides of each game and seed",
                measurement.policy(),
                game.name(),
                where,
                seed,
                Figures.count(measurement.games().score().games())));
        addPart(lines, scores());
        addPart(lines, BreakdownText.summary(measurement.games()));
        for (Breakdown breakdown : measurement.breakdowns()) {
            addPart(
                    lines,
                    breakdown.features().size() == 1
                            ? BreakdownText.table(breakdown)
                            : BreakdownText.square(breakdown));
        }
        addPart(lines, metrics());
        addPart(
                lines,
                List.of(String.format(
                        Locale.ROOT,
                        "%.1f matches per second on %d %s (%.1f s)",
                        measurement.matchesPerSecond(),
                        threads,
                        threads == 1 ? "thread" : "threads",
                        measurement.seconds())));
        return lines;
    }

    private static void addPart(List<String> lines, List<String> part) {
        if (!part.isEmpty()) {
            lines.add("");
            lines.addAll(part);
        }
    }

    private List<String> scores() {
        TextTable scores =
                new TextTable("opponent", "wins", "draws", "losses", "score rate", "95% interval", "Elo difference");
        measurement.opponents().forEach(score -> scores.row(scoreRow(score)));
        if (measurement.opponents().size() > 1) {
            scores.row(scoreRow(measurement.total()));
        }
        return scores.lines();
    }

    private static List<String> scoreRow(OpponentScore score) {
        return List.of(
                score.opponent(),
                String.valueOf(score.score().wins()),
                String.valueOf(score.score().draws()),
                String.valueOf(score.score().losses()),
                Figures.percent(score.pairs().rate()),
                Figures.percent(score.pairs().interval()),
                Figures.elo(Elo.of(score.pairs())));
    }

    private List<String> metrics() {
        TextTable metrics = new TextTable("mean per match", measurement.policy(), "opponents", "unit");
        for (MetricMeans means : measurement.metrics()) {
            metrics.row(
                    means.metric().name(),
                    decimals(means.own()),
                    decimals(means.others()),
                    means.metric().unit());
        }
        return metrics.lines();
    }

    /** For programs; keys are only ever added. */
    void printJson(PrintWriter out) {
        JsonOutput.print(out, json -> {
            json.writeStartObject();
            json.writeStringField("policy", measurement.policy());
            json.writeStringField("game", game.name());
            json.writeStringField("games", where);
            json.writeNumberField("seed", seed);
            writeScore(json, measurement.total());
            json.writeNumberField("matches_per_second", measurement.matchesPerSecond());
            json.writeNumberField("seconds", measurement.seconds());
            json.writeNumberField("threads", threads);
            json.writeArrayFieldStart("opponents");
            for (OpponentScore score : measurement.opponents()) {
                json.writeStartObject();
                json.writeStringField("opponent", score.opponent());
                writeScore(json, score);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("metrics");
            for (MetricMeans means : measurement.metrics()) {
                writeMetric(json, means);
            }
            json.writeEndArray();
            BreakdownData.writeGames(json, measurement.games());
            for (Breakdown breakdown : measurement.breakdowns()) {
                json.writeArrayFieldStart("by_" + String.join("_and_", breakdown.features()));
                BreakdownData.writeJson(json, breakdown);
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static void writeScore(JsonGenerator json, OpponentScore score) throws IOException {
        Figures.writeScore(json, score.score(), score.pairs());
    }

    private static void writeMetric(JsonGenerator json, MetricMeans means) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", means.metric().name());
        json.writeStringField("unit", means.metric().unit());
        JsonOutput.writeNumber(json, "policy", means.own());
        JsonOutput.writeNumber(json, "opponents", means.others());
        json.writeEndObject();
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
