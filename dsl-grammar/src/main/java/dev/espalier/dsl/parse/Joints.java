package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;

/** Names and words with hyphens, where no difference of two numbers can be meant: {@code task move-to()}. */
final class Joints implements Rewriting {

    @Override
    public void rewrite(Draft draft) {
        int i = 0;
        while (i < draft.size()) {
            int end = end(draft, i);
            if (end > i && isMeant(draft, i, end)) {
                String joined = draft.written(i, end).replace('-', '_');
                draft.replace(Code.SPELLING, i, end, "names are written with '_', not with '-'.", joined);
                int keyword = Words.spelled(joined);
                boolean word = keyword > 0 && draft.startsAnew(i);
                draft.join(i, end, word ? keyword : PolicyTokens.NAME, joined);
            }
            i = end + 1;
        }
    }

    /** The last token of a chain of words with hyphens and no spaces between them. */
    private static int end(Draft draft, int start) {
        int end = start;
        while (isWord(draft, end)
                && draft.is(end + 1, PolicyTokens.MINUS)
                && draft.touches(end + 1)
                && isWord(draft, end + 2)
                && draft.touches(end + 2)) {
            end += 2;
        }
        return end;
    }

    private static boolean isMeant(Draft draft, int start, int end) {
        boolean named = draft.is(
                start - 1,
                PolicyTokens.TASK,
                PolicyTokens.CALL,
                PolicyTokens.NEURAL,
                PolicyTokens.SET,
                PolicyTokens.POLICY,
                PolicyTokens.PARAM,
                PolicyTokens.VAR,
                PolicyTokens.SUBTREE);
        boolean argument =
                draft.is(end + 1, PolicyTokens.COLON) && draft.is(start - 1, PolicyTokens.LPAREN, PolicyTokens.COMMA);
        boolean definition = draft.is(start - 1, PolicyTokens.CONDITION) && draft.braces(start) == 1;
        String joined = draft.written(start, end).replace('-', '_');
        boolean statement =
                draft.startsAnew(start) && (Words.spelled(joined) > 0 || draft.is(end + 1, PolicyTokens.LPAREN));
        return named || argument || definition || statement;
    }

    private static boolean isWord(Draft draft, int i) {
        return draft.is(i, PolicyTokens.NAME) || Words.isKeyword(draft.type(i));
    }
}
