package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;

/** Loops and switches of programming languages. */
final class ForeignLoops implements Rewriting {

    private static final String WHILE =
            "there is no 'while': 'until_failure' runs a sequence again and again while its conditions hold.";

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.is(i, PolicyTokens.NAME) || !draft.startsAnew(i)) {
                continue;
            }
            switch (draft.text(i)) {
                case "while" -> whileLoop(draft, i);
                case "for", "foreach" -> forLoop(draft, i);
                case "until" -> until(draft, i);
                case "switch", "match" -> choice(draft, i);
                default -> {
                    // no statement of another language
                }
            }
        }
    }

    private static void whileLoop(Draft draft, int i) {
        int open = Extent.block(draft, i);
        if (open < 0) {
            draft.report(Code.FOREIGN_WORD, i, WHILE, "write 'until_failure sequence { condition TEST ... }'.");
            return;
        }
        int first = draft.is(i + 1, PolicyTokens.CONDITION) ? i + 2 : i + 1;
        String test = first >= open ? "true" : draft.written(first, open - 1);
        draft.report(
                Code.FOREIGN_WORD,
                i,
                WHILE,
                "write 'until_failure sequence { condition TEST ... }'.",
                new Fix(draft.span(i, open), "until_failure sequence { condition " + test + " "));
        draft.become(i, PolicyTokens.SEQUENCE);
        draft.removeAll(i + 1, open - 1);
    }

    /** How often is meant can be told in too many ways to guess it. */
    private static void forLoop(Draft draft, int i) {
        int open = openingBrace(draft, i);
        if (draft.is(i + 1, PolicyTokens.NUMBER)) {
            int end = draft.is(i + 2, PolicyTokens.UNIT) ? i + 2 : i + 1;
            draft.report(
                    Code.FOREIGN_WORD,
                    i,
                    "there is no 'for' behind a node: 'timeout(D)' before it ends it after a time, and lets it fail.",
                    "write 'timeout(" + draft.written(i + 1, end) + ")' before the node.");
            draft.removeAll(i, end);
        } else if (open > 0) {
            draft.report(
                    Code.FOREIGN_WORD,
                    i,
                    "there is no '" + draft.text(i) + "': 'repeat(N)' runs its child N times.",
                    "write 'repeat(N) sequence { ... }'.");
            draft.become(i, PolicyTokens.SEQUENCE);
            draft.removeAll(i + 1, open - 1);
        }
    }

    /** A test behind the node that it is to end. */
    private static void until(Draft draft, int i) {
        int end = Extent.expression(draft, i + 1);
        if (end > 0) {
            draft.report(
                    Code.FOREIGN_WORD,
                    i,
                    "there is no 'until' behind a node: a sequence ends its work when a condition before it fails.",
                    "write 'sequence { condition TEST ... }', with a test that holds as long as the work goes on.");
            draft.removeAll(i, end);
        }
    }

    private static void choice(Draft draft, int i) {
        int open = openingBrace(draft, i);
        if (open < 0) {
            return;
        }
        draft.report(
                Code.FOREIGN_WORD,
                i,
                "there is no '" + draft.text(i)
                        + "': a selector of sequences that start with conditions takes its place.",
                "write 'selector { sequence { condition NAME = VALUE ... } ... }', a sequence for each case.");
        draft.become(i, PolicyTokens.SELECTOR);
        draft.removeAll(i + 1, open - 1);
        for (int at = open + 1; at < draft.partner(open); at++) {
            boolean last = draft.is(at, PolicyTokens.NAME) && draft.text(at).equals("default");
            if (last || (draft.is(at, PolicyTokens.NAME) && draft.text(at).equals("case"))) {
                int colon = last ? at + 1 : at + 2;
                draft.removeAll(at, draft.is(colon, PolicyTokens.COLON) ? colon : colon - 1);
            }
        }
    }

    /** The brace that opens the block, -1 if it stands in another line or too far away. */
    private static int openingBrace(Draft draft, int i) {
        for (int at = i + 1; at < Math.min(draft.size(), i + 40) && draft.line(at) == draft.line(i); at++) {
            if (draft.is(at, PolicyTokens.LBRACE)) {
                return draft.partner(at) > 0 ? at : -1;
            }
        }
        return -1;
    }
}
