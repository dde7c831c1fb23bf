package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;

/** Names in the parentheses that belong behind them: {@code task(shoot)}. */
final class WrappedNames implements Rewriting {

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean wrapped = draft.is(i, PolicyTokens.TASK, PolicyTokens.NEURAL, PolicyTokens.CALL)
                    && draft.is(i + 1, PolicyTokens.LPAREN)
                    && draft.is(i + 2, PolicyTokens.NAME)
                    && draft.is(i + 3, PolicyTokens.RPAREN);
            if (wrapped) {
                String name = draft.text(i + 2);
                boolean called = draft.is(i + 4, PolicyTokens.LPAREN);
                draft.replace(
                        Code.FOREIGN_WORD,
                        i,
                        i + 3,
                        "'" + name + "' stands before the parentheses, not in them.",
                        draft.text(i) + " " + name + (called ? "" : "()"));
                draft.remove(i + 1);
                if (called) {
                    draft.remove(i + 3);
                } else {
                    draft.insertBefore(i + 3, PolicyTokens.LPAREN);
                }
            }
        }
    }
}
