package dev.espalier.dsl.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as UTF-16 units, so that the places of tokens are places in the string.
 *
 * <p>ANTLR's lexer remembers its decisions for ASCII only, and works out what to do with any other character each time anew,
 * some hundred times slower. No rule of ours tells those characters apart, but for two spaces; so the lexer is shown one of
 * ASCII in their place. The text of its tokens is the real one.
 */
final class SourceStream implements CharStream {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Stands for all characters outside ASCII: like them it may be in labels and comments and nowhere else. */
    private static final char FOREIGN = '\u001a';

    private final String text;
    private int index;

    SourceStream(String text) {
        this.text = text;
    }

    @Override
    public void consume() {
        if (index >= text.length()) {
            throw new IllegalStateException("cannot consume the end of the text");
        }
        index++;
    }

    @Override
    public int LA(int i) {
        int at = i > 0 ? index + i - 1 : index + i;
        return at < 0 || at >= text.length() ? IntStream.EOF : shown(text.charAt(at));
    }

    private static char shown(char unit) {
        if (unit < 128) {
            return unit;
        }
        return unit == NO_BREAK_SPACE || unit == BYTE_ORDER_MARK ? ' ' : FOREIGN;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int at) {
        index = Math.min(at, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        int end = Math.min(interval.b + 1, text.length());
        return interval.a >= end ? "" : text.substring(interval.a, end);
    }
}
