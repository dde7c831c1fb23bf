package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.JsonString;
import dev.espalier.dsl.syntax.Keywords;
import dev.espalier.dsl.syntax.Span;
import java.util.Set;

/** Names in quotes, labels in other quotes, and labels without their closing quote. */
final class Quotes implements Rewriting {

    private static final Set<String> SIGNS = Set.of("'", "\u2018", "\u2019", "\u201c", "\u201d", "`");

    @Override
    public void rewrite(Draft draft) {
        int i = 0;
        while (i < draft.size()) {
            if (draft.is(i, PolicyTokens.UNKNOWN) && SIGNS.contains(draft.text(i))) {
                i = otherQuotes(draft, i);
            } else {
                if (draft.is(i, PolicyTokens.OPEN_STRING)) {
                    closeString(draft, i);
                } else if (draft.is(i, PolicyTokens.STRING)) {
                    quoted(draft, i, i, Label.read(draft.text(i)));
                }
                i++;
            }
        }
    }

    private static int otherQuotes(Draft draft, int start) {
        int end = start + 1;
        while (end < draft.size()
                && end < start + 20
                && draft.line(end) == draft.line(start)
                && !(draft.is(end, PolicyTokens.UNKNOWN) && SIGNS.contains(draft.text(end)))) {
            end++;
        }
        boolean closed = draft.is(end, PolicyTokens.UNKNOWN) && SIGNS.contains(draft.text(end)) && end > start + 1;
        if (!closed || draft.line(end) != draft.line(start)) {
            return start + 1;
        }
        String text = draft.written(start, end);
        String inner = text.substring(1, text.length() - 1);
        if (!quoted(draft, start, end, inner)) {
            String label = JsonString.of(inner);
            draft.replace(Code.FOREIGN_WORD, start, end, "a label stands between double quotes.", label);
            draft.join(start, end, PolicyTokens.STRING, label);
        }
        return end + 1;
    }

    /** A name in quotes where a value or a name stands. */
    private static boolean quoted(Draft draft, int from, int to, String inner) {
        boolean named = draft.is(
                from - 1,
                PolicyTokens.TASK,
                PolicyTokens.CALL,
                PolicyTokens.NEURAL,
                PolicyTokens.SET,
                PolicyTokens.SUBTREE);
        boolean first = draft.is(from - 1, PolicyTokens.LPAREN);
        boolean wrapped = first && Words.isLeaf(Words.node(draft, from - 2));
        boolean label = (first && !draft.is(from - 2, PolicyTokens.NAME))
                || (draft.is(from - 3, PolicyTokens.LPAREN) && Words.isComposite(Words.node(draft, from - 4)));
        boolean value = draft.startsValue(from) && !label;
        if (!(named || wrapped || value) || !Keywords.isName(inner.strip())) {
            return false;
        }
        String name = inner.strip();
        draft.replace(Code.FOREIGN_WORD, from, to, "names stand without quotes.", name);
        draft.join(from, to, PolicyTokens.NAME, name);
        return true;
    }

    private static void closeString(Draft draft, int i) {
        String written = draft.text(i);
        int brace = written.indexOf('{');
        String label = (brace < 0 ? written : written.substring(0, brace)).stripTrailing();
        Span span = draft.span(i);
        Span end = new Span(span.start(), span.start() + label.length(), span.line(), span.column());
        draft.report(
                Code.SYNTAX,
                i,
                "this label has no closing quote.",
                "write '\"' behind '" + (label.length() > 40 ? "it" : label) + "'.",
                Fix.behind(end, "\""));
        draft.split(i, label.length());
        draft.become(i, PolicyTokens.STRING, label + "\"");
    }
}
