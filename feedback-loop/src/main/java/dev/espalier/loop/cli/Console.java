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

    /** The console of this process, in UTF-8. */
    static Console ofProcess() {
        return new Console(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                watched() && !"dumb".equals(System.getenv("TERM")));
    }

    /** The start script can ask about the error stream itself; Java 17 knows only about all streams together. */
    @SuppressWarnings(
            "SystemConsoleNull") // the start scripts ask newer Javas for the old answer: jdk.console=java.base
    private static boolean watched() {
        String told = System.getProperty("espalier.interactive");
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }
}
