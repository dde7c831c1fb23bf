package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;

/** Words of the language in another spelling, and words of other languages that mean the same. */
final class Spellings implements Rewriting {

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean argument = draft.is(i + 1, PolicyTokens.COLON) && draft.inParentheses(i);
            if (argument || !draft.is(i, PolicyTokens.NAME)) {
                continue;
            }
            String word = draft.text(i);
            if (draft.startsAnew(i)) {
                int keyword = Words.spelled(word);
                if (startsSomething(keyword) || Words.isJoining(keyword)) {
                    spelled(draft, i, keyword);
                } else {
                    foreign(draft, i, word);
                }
            } else if (draft.startsValue(i)) {
                value(draft, i, word);
            }
        }
    }

    private static boolean startsSomething(int keyword) {
        return Words.startsNode(keyword)
                || Words.startsDefinition(keyword)
                || keyword == PolicyTokens.STICKY
                || keyword == PolicyTokens.TEAM
                || keyword == PolicyTokens.POLICY;
    }

    private static void spelled(Draft draft, int i, int keyword) {
        String meant = Words.text(keyword);
        draft.replace(Code.SPELLING, i, i, "'" + draft.text(i) + "' is written '" + meant + "' here.", meant);
        draft.become(i, keyword);
    }

    private static void value(Draft draft, int i, String word) {
        int keyword = Words.spelled(word);
        if (keyword == PolicyTokens.TRUE
                || keyword == PolicyTokens.FALSE
                || keyword == PolicyTokens.NOWHERE
                || keyword == PolicyTokens.NOT) {
            spelled(draft, i, keyword);
        } else if (ForeignWords.NOTHING.contains(word)) {
            meant(draft, i, PolicyTokens.NOWHERE);
        }
    }

    private static void foreign(Draft draft, int i, String word) {
        if (draft.braces(i) > 1 && ForeignWords.NOISE.contains(word) && !draft.is(i + 1, PolicyTokens.LPAREN)) {
            int end = word.equals("return")
                            && draft.is(i + 1, PolicyTokens.NAME, PolicyTokens.TRUE, PolicyTokens.FALSE)
                            && draft.line(i + 1) == draft.line(i)
                    ? i + 1
                    : i;
            draft.replace(Code.FOREIGN_WORD, i, end, "'" + word + "' means nothing here.", "");
            draft.removeAll(i, end);
            return;
        }
        if (word.equals("forever") && draft.is(i - 1, PolicyTokens.REPEAT)) {
            draft.replace(Code.FOREIGN_WORD, i, i, "'repeat' without an argument repeats for ever.", "");
            draft.remove(i);
            return;
        }
        int meant = draft.braces(i) > 1 ? ForeignWords.node(word) : ForeignWords.definition(word);
        boolean used = draft.is(i + 1, PolicyTokens.LPAREN, PolicyTokens.LBRACE, PolicyTokens.STRING)
                || draft.is(i + 1, PolicyTokens.NAME, PolicyTokens.NUMBER, PolicyTokens.NOT)
                || draft.isSign(i + 1, "[")
                || Words.startsNode(draft.type(i + 1));
        boolean wrapsName = draft.is(i + 2, PolicyTokens.NAME) && draft.is(i + 3, PolicyTokens.RPAREN);
        boolean leafCalled =
                Words.isLeaf(meant) && draft.is(i + 1, PolicyTokens.LPAREN) && meant != PolicyTokens.WAIT && !wrapsName;
        if (meant > 0 && used && !leafCalled) {
            meant(draft, i, meant);
        }
    }

    private static void meant(Draft draft, int i, int meant) {
        String word = Words.text(meant);
        draft.replace(
                Code.FOREIGN_WORD,
                i,
                i,
                "'" + draft.text(i) + "' is no word of the policy language; here it is '" + word + "'.",
                word);
        draft.become(i, meant);
    }
}
