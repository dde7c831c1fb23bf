package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import java.util.ArrayDeque;
import java.util.Deque;

/** Braces behind decorators: around one node they mean nothing, around several a sequence is meant. */
final class Bodies implements Rewriting {

    @Override
    public void rewrite(Draft draft) {
        int[] nodes = nodes(draft);
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, PolicyTokens.LBRACE) && draft.partner(i) > 0 && isBody(draft, i) && nodes[i] > 0) {
                rewrite(draft, i, nodes[i]);
            }
        }
    }

    /** How many nodes stand directly in each block, under the number of its opening brace. */
    private static int[] nodes(Draft draft) {
        int[] nodes = new int[draft.size() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < draft.size(); i++) {
            int type = draft.type(i);
            if (type == PolicyTokens.LBRACE) {
                if (!open.isEmpty() && isBody(draft, i)) {
                    nodes[open.peek()]++; // the decorated node
                }
                open.push(i);
            } else if (type == PolicyTokens.RBRACE) {
                open.poll();
            } else if (!open.isEmpty() && (Words.isLeaf(type) || Words.isComposite(type))) {
                nodes[open.peek()]++;
            } else if (!open.isEmpty() && isBareCall(draft, i)) {
                nodes[open.peek()]++;
            }
        }
        return nodes;
    }

    private static boolean isBareCall(Draft draft, int i) {
        return draft.is(i, PolicyTokens.NAME) && draft.startsAnew(i) && draft.is(i + 1, PolicyTokens.LPAREN);
    }

    private static boolean isBody(Draft draft, int i) {
        if (Words.isDecorator(draft.type(i - 1))) {
            return true;
        }
        int open = draft.is(i - 1, PolicyTokens.RPAREN) ? draft.partner(i - 1) : -1;
        return open > 0 && Words.isDecorator(draft.type(open - 1));
    }

    private static void rewrite(Draft draft, int open, int nodes) {
        int close = draft.partner(open);
        if (nodes > 1) {
            draft.report(
                    Code.WRONG_CHILDREN,
                    open,
                    "a decorator has one child, but here are " + nodes + ".",
                    "put them into a sequence: 'sequence { ... }'.",
                    Fix.before(draft.span(open), "sequence "));
            draft.insertBefore(open, PolicyTokens.SEQUENCE);
        } else {
            String inner = draft.between(open, open + 1).contains("//")
                            || draft.between(close - 1, close).contains("//")
                    ? draft.between(open, close)
                    : draft.written(open + 1, close - 1);
            String space = draft.touches(open) ? " " : "";
            draft.report(
                    Code.NEEDLESS_BRACES,
                    open,
                    "a decorator stands directly before its one child, without braces.",
                    "remove the braces.",
                    new Fix(draft.span(open, close), space + inner));
            draft.remove(open);
            draft.remove(close);
        }
    }
}
