package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.Span;

/**
 * Lines and columns of offsets in a text. Offsets that are asked for in rising order cost one walk through the text, all
 * together. Not for several threads.
 */
final class Positions {

    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Positions(String text) {
        this.text = text;
    }

    /** The stretch from one offset to another; both are moved into the text. */
    Span span(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        if (from < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        while (offset < from) {
            step();
        }
        return new Span(from, Math.max(from, Math.min(end, text.length())), line, column);
    }

    private void step() {
        char unit = text.charAt(offset);
        offset++;
        if (unit == '\n') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(unit)
                || offset < 2
                || !Character.isHighSurrogate(text.charAt(offset - 2))) {
            column++;
        }
    }
}
