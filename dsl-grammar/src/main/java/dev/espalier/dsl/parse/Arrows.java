package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import java.util.Locale;
import java.util.Set;

/** Arrows between nodes or before an end, {@code condition low -> task flee()}, and {@code ? true : false}. */
final class Arrows implements Rewriting {

    private static final Set<String> ENDS = Set.of("success", "failure", "running", "succeed", "fail", "done");

    @Override
    public void rewrite(Draft draft) {
        for (int i = 1; i < draft.size(); i++) {
            boolean thin = draft.is(i, PolicyTokens.MINUS);
            boolean arrow = (thin || draft.is(i, PolicyTokens.EQUAL))
                    && draft.is(i + 1, PolicyTokens.GREATER)
                    && draft.touches(i + 1)
                    && Words.endsExpression(draft.type(i - 1));
            boolean ternary = draft.isSign(i, "?")
                    && draft.is(i + 1, PolicyTokens.TRUE)
                    && draft.is(i + 2, PolicyTokens.COLON)
                    && draft.is(i + 3, PolicyTokens.FALSE);
            if (ternary) {
                draft.replace(Code.FOREIGN_WORD, i, i + 3, "a test is true or false by itself.", "");
                draft.removeAll(i, i + 3);
            } else if (arrow && ENDS.contains(draft.text(i + 2).toLowerCase(Locale.ROOT))) {
                draft.replace(Code.FOREIGN_WORD, i, i + 2, "a node tells by itself how it ends.", "");
                draft.removeAll(i, i + 2);
            } else if (arrow && (startsNode(draft, i + 2) || (thin && startsCall(draft, i + 2)))) {
                draft.replace(Code.FOREIGN_WORD, i, i + 1, "nothing stands between nodes.", "");
                draft.removeAll(i, i + 1);
            }
        }
    }

    private static boolean startsNode(Draft draft, int i) {
        return draft.is(i, PolicyTokens.LBRACE, PolicyTokens.STICKY) || Words.startsNode(Words.node(draft, i));
    }

    private static boolean startsCall(Draft draft, int i) {
        return draft.is(i, PolicyTokens.NAME) && draft.is(i + 1, PolicyTokens.LPAREN);
    }
}
