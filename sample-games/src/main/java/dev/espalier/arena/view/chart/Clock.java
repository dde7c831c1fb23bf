package dev.espalier.arena.view.chart;

import dev.espalier.arena.view.film.Film;
import java.util.Locale;

/** Times and scores as they stand in pictures. */
public final class Clock {

    private Clock() {}

    /** A score or another number with at most one digit behind the point. */
    public static String points(double score) {
        return score == Math.rint(score) ? String.valueOf((long) score) : String.format(Locale.ROOT, "%.1f", score);
    }

    /** A tick as minutes and seconds, such as 1:04.5. */
    public static String of(int tick) {
        double seconds = tick / (double) Film.TICKS_PER_SECOND;
        int minutes = (int) (seconds / 60);
        return String.format(Locale.ROOT, "%d:%04.1f", minutes, seconds - 60 * minutes);
    }
}
