package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;

/** Commas and semicolons where none belong: behind nodes and definitions, and behind the last argument. */
final class Separators implements Rewriting {

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean semicolon = draft.isSign(i, ";");
            if (isColonBehindTest(draft, i)) {
                draft.replace(Code.FOREIGN_WORD, i, i, "nothing stands between a test and the next node.", "");
                draft.remove(i);
                continue;
            }
            if (!semicolon && !draft.is(i, PolicyTokens.COMMA)) {
                continue;
            }
            String sign = draft.text(i);
            if (!draft.inParentheses(i)) {
                drop(draft, i, "nothing stands between nodes or definitions, but here is '" + sign + "'.");
            } else if (draft.is(i + 1, PolicyTokens.RPAREN)) {
                drop(draft, i, "nothing stands behind the last argument, but here is '" + sign + "'.");
            } else if (semicolon) {
                draft.replace(Code.NEEDLESS_SEPARATOR, i, i, "';' is written ',' between arguments.", ",");
                draft.become(i, PolicyTokens.COMMA);
            }
        }
    }

    /** {@code condition enemy_visible: task shoot()}. */
    private static boolean isColonBehindTest(Draft draft, int i) {
        return draft.is(i, PolicyTokens.COLON)
                && draft.braces(i) > 1
                && !draft.inParentheses(i)
                && Words.endsExpression(draft.type(i - 1))
                && !draft.text(i - 1).equals("default")
                && !draft.text(i - 2).equals("case")
                && Words.startsNode(draft.type(i + 1));
    }

    private static void drop(Draft draft, int i, String message) {
        draft.replace(Code.NEEDLESS_SEPARATOR, i, i, message, "");
        draft.remove(i);
    }
}
