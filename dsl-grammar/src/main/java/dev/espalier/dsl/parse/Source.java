package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** The text of one policy, and where its tokens stand in it. */
final class Source {

    private final String text;
    private final boolean plain;

    Source(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }

    String text() {
        return text;
    }

    /** What was written there. */
    String text(ParserRuleContext context) {
        Span span = span(context);
        return text.substring(span.start(), span.end());
    }

    Span span(Token token) {
        return span(token, token);
    }

    Span span(ParserRuleContext context) {
        Token stop = context.getStop();
        return span(context.getStart(), stop == null ? context.getStart() : stop);
    }

    /** From the start of one token to the end of another; where an error took tokens away, of the first only. */
    private Span span(Token first, Token last) {
        int start = Math.max(0, Math.min(first.getStartIndex(), text.length()));
        int end = Math.max(start, Math.min(last.getStopIndex() + 1, text.length()));
        return new Span(start, end, first.getLine(), column(start, first.getCharPositionInLine()));
    }

    private int column(int offset, int unitsBefore) {
        return plain ? unitsBefore + 1 : text.codePointCount(Math.max(0, offset - unitsBefore), offset) + 1;
    }

    /**
     * Reports halves of surrogate pairs and control characters, wherever they stand.
     *
     * @param policy this text with blanks around the policy
     */
    void findBrokenCharacters(String policy, Faults faults) {
        int line = 1;
        int lineStart = 0;
        int i = 0;
        while (i < policy.length()) {
            char unit = policy.charAt(i);
            int next = i + 1;
            if (unit == '\n') {
                line++;
                lineStart = next;
            } else if (unit < ' ' && unit != '\t' && unit != '\r') {
                report(faults, i, line, lineStart, "a control character (" + codePoint(unit) + ")");
                next = endOfRun(i, unit);
            } else if (Character.isSurrogate(unit) && Character.charCount(text.codePointAt(i)) == 2) {
                next = i + 2;
            } else if (Character.isSurrogate(unit)) {
                report(faults, i, line, lineStart, "half of a character (" + codePoint(unit) + ")");
                next = endOfRun(i, unit);
            }
            i = next;
        }
    }

    private void report(Faults faults, int offset, int line, int lineStart, String what) {
        Span span = new Span(offset, offset + 1, line, text.codePointCount(lineStart, offset) + 1);
        faults.add(Code.SYNTAX, span, what + " cannot stand in a policy.", "remove it.");
    }

    private int endOfRun(int offset, char unit) {
        int end = offset;
        while (end < text.length() && text.charAt(end) == unit) {
            end++;
        }
        return end;
    }

    static String codePoint(int character) {
        return String.format("U+%04X", character);
    }
}
