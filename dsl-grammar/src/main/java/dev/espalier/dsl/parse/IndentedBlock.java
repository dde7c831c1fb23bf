package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Span;

/** A block as Python writes it: a colon, and lines that stand deeper than the line of its head. */
final class IndentedBlock {

    private final Draft draft;
    private final int head;
    private final int colon;

    IndentedBlock(Draft draft, int head, int colon) {
        this.draft = draft;
        this.head = head;
        this.colon = colon;
    }

    void rewrite() {
        int end = colon + 1;
        int indentation = draft.span(firstOfLine(head)).column();
        while (end < draft.size()
                && !draft.is(end, PolicyTokens.RBRACE)
                && (draft.line(end) == draft.line(colon)
                        || draft.span(firstOfLine(end)).column() > indentation)) {
            boolean block = draft.is(end, PolicyTokens.LBRACE) && draft.partner(end) > 0;
            end = block ? draft.partner(end) + 1 : end + 1;
        }
        if (end == colon + 1) {
            return;
        }
        Span inner = draft.span(colon + 1, end - 1);
        Span at = draft.span(colon);
        String body = draft.between(colon, colon + 1) + draft.written(colon + 1, end - 1);
        draft.report(
                Code.FOREIGN_WORD,
                colon,
                "a block stands in braces; indentation means nothing.",
                "write '" + draft.text(head) + " { ... }'.",
                new Fix(new Span(at.start(), inner.end(), at.line(), at.column()), " {" + body + " }"));
        draft.become(colon, PolicyTokens.LBRACE);
        draft.insertBefore(end, PolicyTokens.RBRACE);
    }

    private int firstOfLine(int i) {
        int first = i;
        while (first > 0 && draft.line(first - 1) == draft.line(i) && i - first < 50) {
            first--;
        }
        return first;
    }
}
