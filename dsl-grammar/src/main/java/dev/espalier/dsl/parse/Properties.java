package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import java.util.Set;

/** What a policy has no place for but a comment, {@code description: "..."}, and numbers with a name that lack the word for it. */
final class Properties implements Rewriting {

    private static final Set<String> REMARKS = Set.of("version", "author", "date", "revision");

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean property = draft.is(i, PolicyTokens.NAME)
                    && draft.braces(i) == 1
                    && draft.is(i + 1, PolicyTokens.COLON, PolicyTokens.EQUAL)
                    && !(draft.is(i - 1, PolicyTokens.NAME) && draft.line(i - 1) == draft.line(i))
                    && (draft.startsAnew(i) || draft.is(i - 1, PolicyTokens.COMMA) || draft.isSign(i - 1, ";"));
            boolean number = draft.is(i + 2, PolicyTokens.NUMBER);
            if (property && (draft.is(i + 2, PolicyTokens.STRING) || (number && REMARKS.contains(draft.text(i))))) {
                remark(draft, i);
            } else if (property && number) {
                draft.report(
                        Code.SYNTAX,
                        i,
                        "a number with a name is a param.",
                        "write 'param' before '" + draft.text(i) + "'.",
                        Fix.before(draft.span(i), "param "));
                draft.insertBefore(i, PolicyTokens.PARAM);
            }
        }
    }

    private static void remark(Draft draft, int i) {
        String name = draft.text(i);
        boolean lastOfLine = i + 3 >= draft.size() || draft.line(i + 3) > draft.line(i + 2);
        String text = draft.is(i + 2, PolicyTokens.STRING) ? Label.read(draft.text(i + 2)) : draft.text(i + 2);
        String comment = "// " + name + ": " + text.replaceAll("\\s+", " ").strip();
        draft.replace(
                Code.FOREIGN_WORD,
                i,
                i + 2,
                "a policy has no '" + name + "'; a comment can tell it.",
                lastOfLine ? comment : comment + "\n");
        draft.removeAll(i, i + 2);
    }
}
