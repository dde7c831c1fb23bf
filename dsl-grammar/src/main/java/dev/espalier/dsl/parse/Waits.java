package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import java.util.Set;

/** Waiting for something other than a time: {@code wait until enemy_visible}, {@code WaitUntil(enemy_visible)}. */
final class Waits implements Rewriting {

    private static final Set<String> JOINED = Set.of("waituntil", "waitfor", "sleepuntil");

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean parted = draft.is(i, PolicyTokens.WAIT)
                    && draft.is(i + 1, PolicyTokens.NAME)
                    && draft.text(i + 1).matches("until|for");
            boolean joined = draft.is(i, PolicyTokens.NAME)
                    && draft.startsAnew(i)
                    && JOINED.contains(Words.folded(draft.text(i)));
            int test = parted ? i + 2 : i + 1;
            if (parted && draft.is(test, PolicyTokens.NUMBER)) {
                draft.replace(Code.FOREIGN_WORD, i + 1, i + 1, "nothing stands between 'wait' and its time.", "");
                draft.remove(i + 1);
            } else if ((parted || joined) && Extent.expression(draft, test) > 0) {
                draft.replace(
                        Code.FOREIGN_WORD,
                        i,
                        test - 1,
                        "'wait' takes a time; 'until_success' tries until a test holds.",
                        "until_success condition" + (draft.touches(test) ? " " : ""));
                draft.become(i, PolicyTokens.UNTIL_SUCCESS);
                draft.removeAll(i + 1, test - 1);
                draft.insertBefore(test, PolicyTokens.CONDITION);
            }
        }
    }
}
