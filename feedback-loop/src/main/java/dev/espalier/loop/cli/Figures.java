package dev.espalier.loop.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.loop.statistics.Elo;
import dev.espalier.loop.statistics.Interval;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;
import java.io.IOException;
import java.util.Locale;

/** Results of matches as commands print them. */
final class Figures {

    private Figures() {}

    /** Such as {@code 61.2%}. */
    static String percent(double rate) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * rate);
    }

    /** Such as {@code 55.6% .. 66.4%}. */
    static String percent(Interval interval) {
        return percent(interval.low()) + " .. " + percent(interval.high());
    }

    /** Such as {@code +330 (+254 .. +407)}. */
    static String elo(Elo elo) {
        return String.format(
                Locale.ROOT,
                "%+.0f (%+.0f .. %+.0f)",
                elo.difference(),
                elo.interval().low(),
                elo.interval().high());
    }

    /** Such as {@code 4 min 05 s}. */
    static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** The fields of a score, inside an object that was begun. */
    static void writeScore(JsonGenerator json, Score score, Pairs pairs) throws IOException {
        json.writeNumberField("matches", score.games());
        json.writeNumberField("wins", score.wins());
        json.writeNumberField("draws", score.draws());
        json.writeNumberField("losses", score.losses());
        json.writeNumberField("score_rate", pairs.rate());
        writeInterval(json, "score_rate_interval_95", pairs.interval());
        Elo elo = Elo.of(pairs);
        json.writeNumberField("elo_difference", elo.difference());
        writeInterval(json, "elo_difference_interval_95", elo.interval());
    }

    static void writeInterval(JsonGenerator json, String field, Interval interval) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeNumber(interval.low());
        json.writeNumber(interval.high());
        json.writeEndArray();
    }
}
