package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import java.util.Set;

/**
 * Composites and decorators that are written like calls, with their children for arguments: {@code selector(task a(), task b())},
 * {@code Sequence("fight", [ ... ])}, {@code repeat(3, task a())}.
 */
final class CalledNodes implements Rewriting {

    private static final Set<String> LABELS = Set.of("name", "label", "id", "title");
    private static final Set<String> CHILDREN = Set.of("children", "child", "nodes");

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean labelled = isArgument(draft, i + 1, LABELS)
                    && draft.is(i + 3, PolicyTokens.STRING)
                    && Words.isComposite(Words.node(draft, i));
            if (labelled) {
                String message = "a label stands directly behind the word of its node.";
                draft.replace(Code.FOREIGN_WORD, i + 1, i + 3, message, draft.text(i + 3));
                draft.removeAll(i + 1, i + 2);
                continue;
            }
            int close = draft.is(i + 1, PolicyTokens.LPAREN) ? draft.partner(i + 1) : -1;
            if (close < 0 || draft.is(close + 1, PolicyTokens.LBRACE)) {
                continue;
            }
            int word = Words.node(draft, i);
            boolean object = draft.is(i, PolicyTokens.NAME)
                    && draft.is(i + 2, PolicyTokens.LBRACE)
                    && draft.partner(i + 2) == close - 1
                    && draft.is(i + 4, PolicyTokens.COLON);
            if (object) {
                String message = "arguments stand in parentheses alone.";
                draft.replace(Code.FOREIGN_WORD, i + 2, i + 2, message, "");
                draft.replace(Code.FOREIGN_WORD, close - 1, close - 1, message, "");
                draft.remove(i + 2);
                draft.remove(close - 1);
            } else if (Words.isComposite(word)) {
                composite(draft, i, close);
            } else if (Words.isDecorator(word)) {
                decorator(draft, i, close);
            }
        }
    }

    private static void composite(Draft draft, int i, int close) {
        int at = i + 2;
        int label = -1;
        if (isArgument(draft, at, LABELS) && draft.is(at + 2, PolicyTokens.STRING)) {
            label = at + 2;
        } else if (draft.is(at, PolicyTokens.STRING)) {
            label = at;
        }
        if (label > 0) {
            if (!draft.is(label + 1, PolicyTokens.COMMA)) {
                return;
            }
            at = label + 2;
        }
        at += isArgument(draft, at, CHILDREN) ? 2 : 0;
        boolean list = draft.isSign(at, "[");
        int first = list ? at + 1 : at;
        int last = draft.is(close - 1, PolicyTokens.COMMA) ? close - 2 : close - 1;
        boolean ended = !list || draft.isSign(last, "]");
        if (!ended
                || !startsChild(draft, first)
                || draft.written(i + 1, first - 1).contains("//")) {
            return;
        }
        String open = label > 0 ? " " + draft.text(label) + " {" : " {";
        int end = list ? last : last + 1;
        draft.replace(
                Code.FOREIGN_WORD, i + 1, first - 1, "children stand in braces, not in parentheses or brackets.", open);
        draft.replace(Code.FOREIGN_WORD, end, close, "the block of '" + draft.text(i) + "' ends with '}'.", " }");
        draft.removeAll(i + 1, first - 1);
        draft.removeAll(end, close - 1);
        if (label > 0) {
            draft.insertBefore(first, PolicyTokens.STRING, draft.text(label));
        }
        draft.insertBefore(first, PolicyTokens.LBRACE);
        draft.become(close, PolicyTokens.RBRACE);
    }

    private static void decorator(Draft draft, int i, int close) {
        String message = "a decorator stands directly before its one child, not around it.";
        int argument = Extent.expression(draft, i + 2);
        if (argument > 0 && draft.is(argument + 1, PolicyTokens.COMMA)) {
            int first = argument + (isArgument(draft, argument + 2, CHILDREN) ? 4 : 2);
            if (startsChild(draft, first)) {
                draft.replace(Code.FOREIGN_WORD, argument + 1, first - 1, message, ")");
                draft.replace(Code.FOREIGN_WORD, close, close, message, "");
                draft.become(argument + 1, PolicyTokens.RPAREN);
                draft.removeAll(argument + 2, first - 1);
                draft.remove(close);
            }
        } else if (Words.isDecorator(Words.node(draft, i + 2))
                || Words.isComposite(Words.node(draft, i + 2))
                || Words.isLeaf(Words.node(draft, i + 2))) {
            draft.replace(Code.FOREIGN_WORD, i + 1, i + 1, message, draft.touches(i + 1) ? " " : "");
            draft.replace(Code.FOREIGN_WORD, close, close, message, "");
            draft.remove(i + 1);
            draft.remove(close);
        }
    }

    private static boolean isArgument(Draft draft, int i, Set<String> names) {
        return draft.is(i, PolicyTokens.NAME)
                && names.contains(draft.text(i))
                && draft.is(i + 1, PolicyTokens.EQUAL, PolicyTokens.COLON);
    }

    private static boolean startsChild(Draft draft, int i) {
        boolean name = draft.is(i, PolicyTokens.NAME)
                && (draft.is(i + 1, PolicyTokens.LPAREN, PolicyTokens.COMMA, PolicyTokens.RPAREN)
                        || draft.isSign(i + 1, "]"));
        return name || draft.is(i, PolicyTokens.STICKY) || Words.startsNode(Words.node(draft, i));
    }
}
