package dev.espalier.dsl.syntax;

/**
 * A stretch of source text.
 *
 * @param start offset of the first character, in UTF-16 units from the start of the text
 * @param end offset after the last character; at least {@code start}
 * @param line line of the first character, from 1; 0 when the element was never text
 * @param column column of the first character, from 1, in characters (code points)
 */
public record Span(int start, int end, int line, int column) implements Comparable<Span> {

    /** Where an element stands that a program made and nobody wrote. */
    public static final Span NONE = new Span(0, 0, 0, 0);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span from " + start + " to " + end);
        }
    }

    /** Source order: by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
