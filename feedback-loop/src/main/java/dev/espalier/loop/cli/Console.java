package dev.espalier.loop.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out for what was asked for; what a program reads goes here alone
 * @param err for progress and errors
 * @param interactive whether a person watches on a terminal
 */
public record Console(PrintWriter out, PrintWriter err, boolean interactive) {

    private static final int STANDARD_COLUMNS = 80;
    private static final int LEAST_COLUMNS = 40;

    /** The console of this process, in UTF-8. */
    static Console ofProcess() {
        return new Console(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                watched() && !"dumb".equals(System.getenv("TERM")));
    }

    /** How wide the terminal is: what the start script has found, else what the shell exports, else 80. */
    static int columns() {
        String told = System.getProperty("espalier.columns", "");
        try {
            return Math.max(
                    LEAST_COLUMNS, Integer.parseInt(told.isEmpty() ? String.valueOf(System.getenv("COLUMNS")) : told));
        } catch (NumberFormatException unknown) {
            return STANDARD_COLUMNS;
        }
    }

    /** The start script can ask about the error stream itself; Java 17 knows only about all streams together. */
    @SuppressWarnings(
            "SystemConsoleNull") // the start scripts ask newer Javas for the old answer: jdk.console=java.base
    private static boolean watched() {
        String told = System.getProperty("espalier.interactive");
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }
}
