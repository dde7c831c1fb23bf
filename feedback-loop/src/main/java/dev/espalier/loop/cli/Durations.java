package dev.espalier.loop.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Reads times as they are written on a command line: {@code 90s}, {@code 20m}, {@code 1h30m}. */
final class Durations {

    private Durations() {}

    /**
     * @param option whose value it is, for the message
     * @throws CommandFault if it is no time above 0
     */
    static Duration read(String option, String text) {
        try {
            Duration read = Duration.parse("PT" + text.strip().toUpperCase(Locale.ROOT));
            if (!read.isNegative() && !read.isZero()) {
                return read;
            }
        } catch (DateTimeParseException notOne) {
            // What is said below holds for this too.
        }
        throw CommandFault.usage(option + " takes a time such as 90s, 20m or 1h30m, but is " + text);
    }
}
