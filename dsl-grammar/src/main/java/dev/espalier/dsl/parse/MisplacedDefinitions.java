package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.Fix.Edit;
import java.util.List;

/** Subtrees that are defined in the tree, in the place where they belong or where they are to be used. */
final class MisplacedDefinitions implements Rewriting {

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, PolicyTokens.SUBTREE) && draft.braces(i) > 1 && draft.is(i + 1, PolicyTokens.NAME)) {
                subtree(draft, i);
            }
        }
    }

    private static void subtree(Draft draft, int i) {
        String name = draft.text(i + 1);
        int open = draft.is(i + 2, PolicyTokens.LPAREN) ? draft.partner(i + 2) + 1 : i + 2;
        int end = open > i && draft.is(open, PolicyTokens.LBRACE) ? draft.partner(open) : -1;
        int tree = draft.opener(i);
        while (tree > 0 && draft.braces(tree) > 1) {
            tree = draft.opener(tree);
        }
        int close = tree > 0 ? draft.partner(tree) : -1;
        if (end < 0 || close < end) {
            return;
        }
        String call = isCalled(draft, name) ? "" : "call " + name + "()";
        draft.report(
                Code.SYNTAX,
                i,
                "a subtree is defined beside the tree, not in it.",
                call.isEmpty()
                        ? "move it behind the tree."
                        : "write '" + call + "' here, and move the definition behind the tree.",
                new Fix(
                        List.of(
                                new Edit(draft.span(i, end), call),
                                Edit.behind(draft.span(close), "\n\n" + draft.written(i, end))),
                        true));
        if (!call.isEmpty()) {
            draft.insertBefore(i, PolicyTokens.CALL);
            draft.insertBefore(i, PolicyTokens.NAME, name);
            draft.insertBefore(i, PolicyTokens.LPAREN);
            draft.insertBefore(i, PolicyTokens.RPAREN);
        }
        draft.move(i, end, close + 1);
    }

    private static boolean isCalled(Draft draft, String name) {
        for (int i = 1; i < draft.size(); i++) {
            if (draft.is(i, PolicyTokens.NAME) && draft.text(i).equals(name) && draft.is(i - 1, PolicyTokens.CALL)) {
                return true;
            }
        }
        return false;
    }
}
