package dev.espalier.loop.record;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * When a run ends before its last generation. Then the generation under way counts for nothing, and what was promoted before it is
 * measured on held-out games, whose matches and time come on top.
 *
 * @param matches most different matches for screening and tests; what a run does stays a function of its settings
 * @param time from the beginning of the process, each time that the run is taken up; where a run ends by it depends on the machine
 */
public record RunLimits(Optional<Long> matches, Optional<Duration> time) {

    /** To the last generation. */
    public static final RunLimits NONE = new RunLimits(Optional.empty(), Optional.empty());

    public RunLimits {
        if (matches.isPresent() && matches.get() < 1) {
            throw new IllegalArgumentException("the limit of matches must be at least 1, but is " + matches.get());
        }
        if (time.isPresent() && (time.get().isNegative() || time.get().isZero())) {
            throw new IllegalArgumentException("the limit of time must be positive, but is " + time.get());
        }
    }

    /** Such as {@code 1h30m}, {@code 20m} or {@code 2.5s}, as it is written on the command line. */
    public static String text(Duration time) {
        return time.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }
}
