package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.Fix.Edit;
import dev.espalier.dsl.diagnostic.JsonString;
import dev.espalier.dsl.syntax.Span;
import java.util.List;

/** Labels of composites in other forms, and labels where none can stand. */
final class Labels implements Rewriting {

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (Words.isComposite(draft.type(i))) {
                composite(draft, i);
            } else if (draft.is(i, PolicyTokens.TREE)) {
                if (!assigned(draft, i, i + 1)) {
                    tree(draft, i);
                }
            } else if (draft.is(i, PolicyTokens.SUBTREE) && draft.is(i + 1, PolicyTokens.NAME)) {
                assigned(draft, i, draft.is(i + 2, PolicyTokens.LPAREN) ? draft.partner(i + 2) + 1 : i + 2);
            } else if (draft.is(i, PolicyTokens.POLICY)
                    && draft.is(i + 2, PolicyTokens.COLON)
                    && !draft.is(i + 3, PolicyTokens.LBRACE)) {
                new IndentedBlock(draft, i, i + 2).rewrite();
            } else if (draft.is(i, PolicyTokens.STRING)) {
                misplaced(draft, i);
            }
        }
    }

    private static void composite(Draft draft, int i) {
        String keyword = draft.text(i);
        if (draft.is(i + 1, PolicyTokens.LPAREN)) {
            boolean named =
                    draft.is(i + 2, PolicyTokens.NAME) && draft.is(i + 3, PolicyTokens.COLON, PolicyTokens.EQUAL);
            int label = named ? i + 4 : i + 2;
            if (draft.is(label, PolicyTokens.STRING) && draft.is(label + 1, PolicyTokens.RPAREN)) {
                draft.replace(
                        Code.NEEDLESS_PARENTHESES,
                        i + 1,
                        label + 1,
                        "a label stands without parentheses.",
                        (draft.touches(i + 1) ? " " : "") + draft.text(label));
                draft.removeAll(i + 1, label - 1);
                draft.remove(label + 1);
            } else if (draft.is(i + 2, PolicyTokens.RPAREN)) {
                draft.replace(
                        Code.NEEDLESS_PARENTHESES, i + 1, i + 2, "'" + keyword + "' needs no empty parentheses.", "");
                draft.removeAll(i + 1, i + 2);
            }
        } else if (draft.is(i, PolicyTokens.PARALLEL) && draft.text(i + 1).matches("any|all")) {
            String threshold = "(success: " + draft.text(i + 1) + ")";
            draft.report(
                    Code.UNNAMED_ARGUMENT,
                    i + 1,
                    "parallel must be told whether '" + draft.text(i + 1) + "' is for success or for failure.",
                    "write 'parallel" + threshold + "'.",
                    new Fix(new Span(draft.span(i).end(), draft.span(i + 1).end(), draft.line(i), 1), threshold));
            draft.remove(i + 1);
        } else if (draft.is(i + 1, PolicyTokens.NAME) && draft.is(i + 2, PolicyTokens.LBRACE)) {
            String label = JsonString.of(draft.text(i + 1));
            draft.replace(Code.SYNTAX, i + 1, i + 1, "a label stands between double quotes.", label);
            draft.become(i + 1, PolicyTokens.STRING, label);
        } else {
            int colon = draft.is(i + 1, PolicyTokens.STRING) ? i + 2 : i + 1;
            if (draft.is(colon, PolicyTokens.COLON) && draft.is(colon + 1, PolicyTokens.LBRACE, PolicyTokens.STRING)) {
                draft.replace(Code.FOREIGN_WORD, colon, colon, "a block follows without a colon.", "");
                draft.remove(colon);
            } else if (draft.is(colon, PolicyTokens.COLON)) {
                new IndentedBlock(draft, i, colon).rewrite();
            }
        }
    }

    /** {@code tree = selector { ... }}; gives whether it is so. */
    private static boolean assigned(Draft draft, int i, int sign) {
        boolean arrow = draft.is(sign, PolicyTokens.MINUS) && draft.is(sign + 1, PolicyTokens.GREATER);
        int node = arrow ? sign + 2 : sign + 1;
        int end = arrow || draft.is(sign, PolicyTokens.EQUAL, PolicyTokens.COLON) ? Extent.node(draft, node) : -1;
        if (end < 0 || draft.is(node, PolicyTokens.NAME, PolicyTokens.LBRACE)) {
            return false;
        }
        draft.report(
                Code.FOREIGN_WORD,
                sign,
                "the node of a '" + draft.text(i) + "' stands in braces.",
                "write '" + draft.text(i) + " { ... }'.",
                new Fix(
                        List.of(
                                new Edit(draft.span(sign, node - 1), (draft.touches(sign) ? " {" : "{")),
                                Edit.behind(draft.span(end), " }")),
                        true));
        draft.removeAll(sign, node - 1);
        draft.insertBefore(node, PolicyTokens.LBRACE);
        draft.insertBefore(end + 1, PolicyTokens.RBRACE);
        return true;
    }

    /** A tree with something between its word and its block: a name, a colon, parentheses. */
    private static void tree(Draft draft, int i) {
        int end = i + 1;
        while (end < i + 5
                && draft.is(
                        end,
                        PolicyTokens.NAME,
                        PolicyTokens.STRING,
                        PolicyTokens.COLON,
                        PolicyTokens.EQUAL,
                        PolicyTokens.LPAREN,
                        PolicyTokens.RPAREN)) {
            end++;
        }
        if (end > i + 1 && draft.is(end, PolicyTokens.LBRACE)) {
            draft.replace(Code.SYNTAX, i + 1, end - 1, "nothing stands between 'tree' and its block.", "");
            draft.removeAll(i + 1, end - 1);
        } else if (end == i + 2 && draft.is(i + 1, PolicyTokens.COLON) && Words.startsNode(draft.type(i + 2))) {
            new IndentedBlock(draft, i, i + 1).rewrite();
        }
    }

    /** A label that stands behind something that takes none. */
    private static void misplaced(Draft draft, int i) {
        int before = draft.type(i - 1);
        boolean parallel = before == PolicyTokens.RPAREN
                && draft.partner(i - 1) > 0
                && draft.is(draft.partner(i - 1) - 1, PolicyTokens.PARALLEL, PolicyTokens.OPTIONS);
        boolean behindLeaf =
                Words.endsExpression(before) && draft.braces(i) > 1 && !draft.inParentheses(i) && !parallel;
        boolean behindKeyword = Words.isDecorator(before)
                || before == PolicyTokens.TASK
                || before == PolicyTokens.CONDITION
                || before == PolicyTokens.CALL;
        boolean composite = Words.isComposite(draft.type(i - 2));
        if ((behindLeaf && !composite) || behindKeyword) {
            draft.replace(Code.MISPLACED, i, i, "only nodes with a block take a label.", "");
            draft.remove(i);
        }
    }
}
