package dev.espalier.loop.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.game.Game;
import dev.espalier.loop.cli.Measurement.MetricMeans;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.statistics.Elo;
import dev.espalier.loop.statistics.Interval;
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
        OpponentScore total = measurement.total();
        lines.add(String.format(
                Locale.ROOT,
                "%s in %s (%s), seed %d: %d matches, both sides of each game and seed",
                measurement.policy(),
                game.name(),
                where,
                seed,
                total.score().games()));
        lines.add("");
        TextTable scores =
                new TextTable("opponent", "wins", "draws", "losses", "score rate", "95% interval", "Elo difference");
        measurement.opponents().forEach(score -> scores.row(scoreRow(score)));
        if (measurement.opponents().size() > 1) {
            scores.row(scoreRow(total));
        }
        lines.addAll(scores.lines());
        lines.add("");
        TextTable metrics = new TextTable("mean per match", measurement.policy(), "opponents", "unit");
        for (MetricMeans means : measurement.metrics()) {
            metrics.row(
                    means.metric().name(),
                    decimals(means.own()),
                    decimals(means.others()),
                    means.metric().unit());
        }
        lines.addAll(metrics.lines());
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%.1f matches per second on %d %s (%.1f s)",
                measurement.matchesPerSecond(),
                threads,
                threads == 1 ? "thread" : "threads",
                measurement.seconds()));
        return lines;
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
            json.writeEndObject();
        });
    }

    private static List<String> scoreRow(OpponentScore score) {
        Interval interval = score.pairs().interval();
        Elo elo = Elo.of(score.pairs());
        return List.of(
                score.opponent(),
                String.valueOf(score.score().wins()),
                String.valueOf(score.score().draws()),
                String.valueOf(score.score().losses()),
                percent(score.pairs().rate()),
                percent(interval.low()) + " .. " + percent(interval.high()),
                String.format(
                        Locale.ROOT,
                        "%+.0f (%+.0f .. %+.0f)",
                        elo.difference(),
                        elo.interval().low(),
                        elo.interval().high()));
    }

    private static void writeScore(JsonGenerator json, OpponentScore score) throws IOException {
        json.writeNumberField("matches", score.score().games());
        json.writeNumberField("wins", score.score().wins());
        json.writeNumberField("draws", score.score().draws());
        json.writeNumberField("losses", score.score().losses());
        json.writeNumberField("score_rate", score.pairs().rate());
        Interval interval = score.pairs().interval();
        writeInterval(json, "score_rate_interval_95", interval);
        Elo elo = Elo.of(score.pairs());
        json.writeNumberField("elo_difference", elo.difference());
        writeInterval(json, "elo_difference_interval_95", elo.interval());
    }

    private static void writeInterval(JsonGenerator json, String field, Interval interval) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeNumber(interval.low());
        json.writeNumber(interval.high());
        json.writeEndArray();
    }

    private static void writeMetric(JsonGenerator json, MetricMeans means) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", means.metric().name());
        json.writeStringField("unit", means.metric().unit());
        JsonOutput.writeNumber(json, "policy", means.own());
        JsonOutput.writeNumber(json, "opponents", means.others());
        json.writeEndObject();
    }

    private static String percent(double rate) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * rate);
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
