package dev.espalier.loop.cli;

/**
 * How lines look where somebody watches: cut to the width of the terminal, with what matters in colour.
 *
 * @param columns how wide the terminal is
 * @param coloured whether colours may be used
 */
record TerminalText(int columns, boolean coloured) {

    private static final String PLAIN = "\u001B[0m";
    private static final String GREEN = "\u001B[32;1m";
    private static final String FAINT = "\u001B[2m";

    /** The terminal of this process; without colours where {@code NO_COLOR} asks for none (no-color.org). */
    static TerminalText ofProcess() {
        String none = System.getenv("NO_COLOR");
        return new TerminalText(Console.columns(), none == null || none.isEmpty());
    }

    /** The line, ended by an ellipsis if it is wider than the terminal. */
    String fit(String line) {
        int most = columns - 1;
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    String good(String text) {
        return coloured ? GREEN + text + PLAIN : text;
    }

    String faint(String text) {
        return coloured ? FAINT + text + PLAIN : text;
    }
}
