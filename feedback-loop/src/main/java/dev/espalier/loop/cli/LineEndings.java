package dev.espalier.loop.cli;

/** Writes texts with the line endings that their files have, so that those of Windows stay what they are. */
final class LineEndings {

    private static final String WINDOWS = "\r\n";

    private LineEndings() {}

    /** A text with the line ending that comes first in another; as it is if there is none. */
    static String like(String other, String text) {
        int first = other.indexOf('\n');
        boolean windows = first > 0 && other.charAt(first - 1) == '\r';
        return windows ? text.replace(WINDOWS, "\n").replace("\n", WINDOWS) : text;
    }
}
