package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.JsonString;
import java.util.Set;

/**
 * Lists and keys as YAML has them: {@code - task: shoot}, {@code attack: selector { ... }}, {@code 0.7: task shoot()}, {@code
 * description: "..."}.
 */
final class Keys implements Rewriting {

    /** Words that count children, or tell cases of a switch. */
    private static final Set<String> COUNTING =
            Set.of("priority", "step", "option", "child", "branch", "case", "default");

    @Override
    public void rewrite(Draft draft) {
        for (int i = 1; i < draft.size(); i++) {
            if (draft.inParentheses(i)) {
                continue;
            }
            if (draft.is(i, PolicyTokens.MINUS)) {
                dash(draft, i);
            } else if (draft.is(i + 1, PolicyTokens.COLON)) {
                key(draft, i);
            }
        }
    }

    /** A dash before an item of a list. */
    private static void dash(Draft draft, int i) {
        boolean first = draft.line(i - 1) < draft.line(i);
        boolean node = Words.startsNode(Words.node(draft, i + 1));
        boolean called = draft.is(i + 1, PolicyTokens.NAME) && draft.is(i + 2, PolicyTokens.LPAREN, PolicyTokens.COLON);
        if (first && (node || called)) {
            draft.replace(Code.FOREIGN_WORD, i, i, "children stand one behind the other, without '-'.", "");
            draft.remove(i);
        }
    }

    private static void key(Draft draft, int i) {
        boolean node = Words.startsNode(Words.node(draft, i + 2));
        if (Words.isLeaf(Words.node(draft, i))) {
            draft.replace(
                    Code.FOREIGN_WORD,
                    i + 1,
                    i + 1,
                    "nothing stands between '" + draft.text(i) + "' and its name.",
                    "");
            draft.remove(i + 1);
        } else if (draft.is(i, PolicyTokens.NUMBER) && draft.braces(i) > 1 && node) {
            weight(draft, i);
        } else if (draft.is(i, PolicyTokens.NAME) && draft.startsAnew(i) && node && isFree(draft, i)) {
            label(draft, i);
        }
    }

    private static boolean isFree(Draft draft, int i) {
        String name = draft.text(i);
        return draft.braces(i) > 1
                && Words.node(draft, i) == 0
                && !Words.isDecorator(Words.node(draft, i - 1))
                && !ForeignWords.STATEMENTS.contains(name)
                && !ForeignWords.NOISE.contains(name)
                && !COUNTING.contains(name)
                && !(draft.is(i - 1, PolicyTokens.NAME) && COUNTING.contains(draft.text(i - 1)));
    }

    private static void weight(Draft draft, int i) {
        int around = Words.node(draft, draft.opener(i) - 1);
        if (around != PolicyTokens.UTILITY && around != PolicyTokens.RANDOM_SELECTOR) {
            boolean counted = draft.is(i - 1, PolicyTokens.NAME) && COUNTING.contains(draft.text(i - 1));
            int first = counted ? i - 1 : i;
            draft.replace(Code.FOREIGN_WORD, first, i + 1, "children have no numbers; they are tried in order.", "");
            draft.removeAll(first, i + 1);
            return;
        }
        int keyword = around == PolicyTokens.UTILITY ? PolicyTokens.SCORE : PolicyTokens.WEIGHT;
        String word = Words.text(keyword);
        draft.replace(
                Code.FOREIGN_WORD,
                i,
                i + 1,
                "a " + word + " stands in parentheses behind its word.",
                word + "(" + draft.text(i) + ")");
        draft.insertBefore(i, keyword);
        draft.insertBefore(i, PolicyTokens.LPAREN);
        draft.become(i + 1, PolicyTokens.RPAREN);
    }

    /** A name before a node: the label of a composite; a leaf gets a sequence to carry it, but a test must stay where it is. */
    private static void label(Draft draft, int i) {
        String message = "a label stands in quotes behind the word of a node with a block.";
        String label = JsonString.of(draft.text(i));
        int node = Words.node(draft, i + 2);
        int end = Extent.node(draft, i + 2);
        if (Words.isComposite(node) && draft.is(i + 3, PolicyTokens.LBRACE)) {
            String meant = draft.text(i + 2) + " " + label;
            draft.replace(Code.FOREIGN_WORD, i, i + 2, message, meant);
            draft.become(i, node);
            draft.become(i + 1, PolicyTokens.STRING, label);
            draft.remove(i + 2);
        } else if (end > 0 && !Words.isComposite(node) && node != PolicyTokens.CONDITION) {
            String meant = "sequence " + label + " { " + draft.written(i + 2, end) + " }";
            draft.report(
                    Code.FOREIGN_WORD,
                    i,
                    message,
                    "write 'sequence " + label + " { ... }'.",
                    new Fix(draft.span(i, end), meant));
            draft.become(i, PolicyTokens.SEQUENCE);
            draft.become(i + 1, PolicyTokens.STRING, label);
            draft.insertBefore(i + 2, PolicyTokens.LBRACE);
            draft.insertBefore(end + 1, PolicyTokens.RBRACE);
        } else {
            draft.replace(Code.FOREIGN_WORD, i, i + 1, message, "");
            draft.removeAll(i, i + 1);
        }
    }
}
