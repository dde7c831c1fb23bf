package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import java.util.HashSet;
import java.util.Set;

/** Definitions that are called like a word of the language, and their uses. */
final class KeywordNames implements Rewriting {

    @Override
    public void rewrite(Draft draft) {
        Set<Integer> defined = new HashSet<>();
        for (int i = 1; i < draft.size(); i++) {
            if (Words.isKeyword(draft.type(i)) && isDefined(draft, i)) {
                defined.add(draft.type(i));
                rename(draft, i, "");
            }
        }
        for (int i = 1; i < draft.size(); i++) {
            boolean used = draft.startsValue(i)
                    || (draft.is(i - 1, PolicyTokens.CALL, PolicyTokens.SET)
                            && draft.is(i + 1, PolicyTokens.LPAREN, PolicyTokens.EQUAL));
            if (defined.contains(draft.type(i)) && used) {
                rename(draft, i, "");
            }
        }
    }

    private static boolean isDefined(Draft draft, int i) {
        return switch (draft.type(i - 1)) {
            case PolicyTokens.PARAM -> draft.is(i + 1, PolicyTokens.EQUAL);
            case PolicyTokens.VAR -> draft.is(i + 1, PolicyTokens.COLON);
            case PolicyTokens.SUBTREE -> draft.is(i + 1, PolicyTokens.LPAREN, PolicyTokens.LBRACE);
            case PolicyTokens.CONDITION ->
                draft.braces(i) == 1 && draft.is(i + 1, PolicyTokens.LPAREN, PolicyTokens.EQUAL);
            case PolicyTokens.POLICY -> draft.is(i + 1, PolicyTokens.LBRACE);
            default -> false;
        };
    }

    private static void rename(Draft draft, int i, String suffix) {
        String word = draft.text(i);
        String name = word + "_1" + suffix;
        draft.replace(Code.SYNTAX, i, i, "'" + word + "' is a word of the language and cannot be a name.", name);
        draft.become(i, PolicyTokens.NAME, name);
    }
}
