package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.Fix.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Blocks that hold all definitions of one kind: {@code params { reach = 12 m }}. */
final class Sections implements Rewriting {

    private static final Map<String, Integer> KINDS = Map.of(
            "params", PolicyTokens.PARAM,
            "parameters", PolicyTokens.PARAM,
            "constants", PolicyTokens.PARAM,
            "vars", PolicyTokens.VAR,
            "variables", PolicyTokens.VAR,
            "blackboard", PolicyTokens.VAR,
            "conditions", PolicyTokens.CONDITION,
            "subtrees", PolicyTokens.SUBTREE);

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, PolicyTokens.NAME) && draft.braces(i) == 1 && draft.startsAnew(i)) {
                int open = draft.is(i + 1, PolicyTokens.COLON, PolicyTokens.EQUAL) ? i + 2 : i + 1;
                Integer kind = KINDS.get(draft.text(i));
                if (kind != null && draft.is(open, PolicyTokens.LBRACE) && draft.partner(open) > 0) {
                    section(draft, i, open, kind);
                }
            }
        }
    }

    private static void section(Draft draft, int i, int open, int kind) {
        int close = draft.partner(open);
        String word = Words.text(kind);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(draft.span(i, open), ""));
        for (int at = open + 1; at < close; at++) {
            if (isHead(draft, at)) {
                edits.add(Edit.before(draft.span(at), word + " "));
                draft.insertBefore(at, kind);
            }
        }
        edits.add(new Edit(draft.span(close), ""));
        draft.report(
                Code.FOREIGN_WORD,
                i,
                "there is no block of definitions; each starts with its own '" + word + "'.",
                "remove the block around them, and write '" + word + "' before each.",
                new Fix(edits, true));
        draft.removeAll(i, open);
        draft.remove(close);
    }

    /** Whether a definition starts here that lacks its word. */
    private static boolean isHead(Draft draft, int i) {
        if (!draft.is(i, PolicyTokens.NAME) || draft.braces(i) != 2 || draft.inParentheses(i)) {
            return false;
        }
        boolean first = draft.startsAnew(i) || draft.is(i - 1, PolicyTokens.COMMA) || draft.isSign(i - 1, ";");
        int behind = draft.is(i + 1, PolicyTokens.LPAREN) ? draft.partner(i + 1) + 1 : i + 1;
        return first && draft.is(behind, PolicyTokens.EQUAL, PolicyTokens.COLON, PolicyTokens.LBRACE);
    }
}
