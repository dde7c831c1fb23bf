package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;

/** Characters that mean nothing; brackets are taken for braces. */
final class Signs implements Rewriting {

    @Override
    public void rewrite(Draft draft) {
        int i = 0;
        while (i < draft.size()) {
            if (!draft.is(i, PolicyTokens.UNKNOWN) || draft.isSign(i, ";")) {
                i++;
            } else if (draft.isSign(i, "[") || draft.isSign(i, "]")) {
                int meant = draft.isSign(i, "[") ? PolicyTokens.LBRACE : PolicyTokens.RBRACE;
                draft.replace(
                        Code.FOREIGN_WORD,
                        i,
                        i,
                        "'" + draft.text(i) + "' is written '" + Words.text(meant) + "' here.",
                        Words.text(meant));
                draft.become(i, meant);
                i++;
            } else {
                i = unknown(draft, i);
            }
        }
    }

    /** The same sign may stand many times in a row. */
    private static int unknown(Draft draft, int start) {
        int end = start + 1;
        while (end < draft.size() && draft.is(end, PolicyTokens.UNKNOWN) && draft.touches(end)) {
            end++;
        }
        draft.removeAll(start, end - 1);
        int character = draft.written(start, end - 1).codePointAt(0);
        // Broken characters have been reported already.
        if (character >= ' ' && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)) {
            String shown = "'" + Character.toString(character) + "'"
                    + (character < 127 ? "" : " (" + Source.codePoint(character) + ")");
            if (Character.isLetter(character)) {
                draft.report(
                        Code.SYNTAX,
                        start,
                        "the letter " + shown + " cannot stand in a name.",
                        "use the letters a to z, digits and '_' only.");
            } else {
                draft.replace(Code.SYNTAX, start, end - 1, "the character " + shown + " means nothing here.", "");
            }
        }
        return end;
    }
}
