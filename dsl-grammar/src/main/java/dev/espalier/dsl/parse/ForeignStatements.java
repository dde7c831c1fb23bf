package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;

/** Statements of programming languages: {@code if}, {@code else}, {@code while} and conditions with their blocks. */
final class ForeignStatements implements Rewriting {

    private static final String IF = "there is no 'if': a sequence that starts with a condition takes its place.";
    private static final String IF_ELSE =
            "there is no 'if' and 'else': a selector of sequences that start with conditions takes their place.";
    private static final String WHILE =
            "there is no 'while': 'until_failure' runs a sequence again and again while its conditions hold.";

    @Override
    public void rewrite(Draft draft) {
        boolean[] elses = new boolean[draft.size()];
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, PolicyTokens.CONDITION) && draft.braces(i) > 1) {
                condition(draft, i);
            }
            if (!draft.is(i, PolicyTokens.NAME) || draft.inParentheses(i)) {
                continue;
            }
            switch (draft.text(i)) {
                case "if" -> branch(draft, i, elses);
                case "while" -> loop(draft, i);
                case "else", "elif", "elseif" -> otherwise(draft, i, elses[i]);
                default -> {
                    // no statement of another language
                }
            }
        }
    }

    private static void branch(Draft draft, int i, boolean[] elses) {
        int open = block(draft, i);
        int close = open < 0 ? -1 : draft.partner(open);
        if (close < 0) {
            draft.report(Code.FOREIGN_WORD, i, IF, "write 'sequence { condition TEST ... }'.");
            return;
        }
        boolean reported = i > 0 && elses[i - 1];
        String body = "sequence { condition " + test(draft, i, open) + draft.between(open, close) + "}";
        int next = close + 1;
        if (draft.is(next, PolicyTokens.NAME) && draft.text(next).matches("else|elif|elseif")) {
            elses[next] = true;
            int last = close(draft, next);
            String rest = "";
            if (last > 0) {
                int start = draft.text(next).equals("else") ? next + 1 : next;
                String first = draft.is(start, PolicyTokens.LBRACE) ? "sequence " : start > next ? "" : "if ";
                int from = draft.text(next).equals("else") ? start : next + 1;
                rest = " " + first + draft.written(from, last) + " }";
                String gap = draft.between(close, next);
                String meant = "selector { " + body + (gap.contains("//") ? gap : "") + rest;
                if (!reported) {
                    draft.report(
                            Code.FOREIGN_WORD,
                            i,
                            IF_ELSE,
                            "write 'selector { sequence { condition TEST ... } sequence { ... } }'.",
                            new Fix(draft.span(i, last), meant));
                }
            } else {
                draft.report(
                        Code.FOREIGN_WORD, i, IF_ELSE, "write 'selector { sequence { condition TEST ... } ... }'.");
            }
        } else if (!reported) {
            draft.report(
                    Code.FOREIGN_WORD,
                    i,
                    IF,
                    "write 'sequence { condition TEST ... }'.",
                    new Fix(draft.span(i, close), body));
        }
        draft.become(i, PolicyTokens.SEQUENCE);
        draft.removeAll(i + 1, open - 1);
    }

    private static void loop(Draft draft, int i) {
        int open = block(draft, i);
        if (open < 0) {
            draft.report(Code.FOREIGN_WORD, i, WHILE, "write 'until_failure sequence { condition TEST ... }'.");
            return;
        }
        String meant = "until_failure sequence { condition " + test(draft, i, open) + " ";
        draft.report(
                Code.FOREIGN_WORD,
                i,
                WHILE,
                "write 'until_failure sequence { condition TEST ... }'.",
                new Fix(draft.span(i, open), meant));
        draft.become(i, PolicyTokens.SEQUENCE);
        draft.removeAll(i + 1, open - 1);
    }

    /** A condition with a block of what is to be done when it holds. */
    private static void condition(Draft draft, int i) {
        int open = block(draft, i);
        boolean test = open > i + 1;
        for (int at = i + 2; test && at < open; at++) {
            test = !(Words.isOperand(draft.type(at)) && Words.endsExpression(draft.type(at - 1)));
        }
        if (!test) {
            return;
        }
        draft.report(
                Code.FOREIGN_WORD,
                open,
                "a condition has no block; it stands in a sequence, before what is done while it holds.",
                "write 'sequence { condition TEST ... }'.",
                new Fix(draft.span(i, open), "sequence { condition " + draft.written(i + 1, open - 1) + " "));
        draft.insertBefore(i, PolicyTokens.SEQUENCE);
        draft.insertBefore(i, PolicyTokens.LBRACE);
        draft.remove(open);
    }

    private static void otherwise(Draft draft, int i, boolean reported) {
        if (!reported) {
            draft.report(
                    Code.FOREIGN_WORD,
                    i,
                    "there is no '" + draft.text(i) + "': a selector starts its next child when the one before fails.",
                    "write 'selector { sequence { condition TEST ... } sequence { ... } }'.");
        }
        if (draft.is(i + 1, PolicyTokens.LBRACE)) {
            draft.become(i, PolicyTokens.SEQUENCE);
        } else if (draft.text(i).equals("else")) {
            draft.remove(i);
        } else {
            int open = block(draft, i);
            if (open > 0) {
                draft.become(i, PolicyTokens.SEQUENCE);
                draft.removeAll(i + 1, open - 1);
            }
        }
    }

    /** The end of the last block of a chain of elses, -1 if it is not to be found. */
    private static int close(Draft draft, int start) {
        int last = -1;
        int i = start;
        while (draft.is(i, PolicyTokens.NAME) && draft.text(i).matches("else|elif|elseif|if")) {
            int open = block(draft, i);
            if (open < 0 || draft.partner(open) < 0) {
                return -1;
            }
            last = draft.partner(open);
            i = last + 1;
            if (draft.is(i, PolicyTokens.NAME) && draft.text(i).equals("if")) {
                return last;
            }
        }
        return last;
    }

    /** The brace that opens the block behind a test, -1 if no brace comes before something else. */
    private static int block(Draft draft, int i) {
        int at = i + 1;
        while (at < draft.size() && at < i + 100) {
            if (draft.is(at, PolicyTokens.LBRACE)) {
                return at;
            }
            boolean part = Words.isOperation(draft.type(at))
                    || draft.is(at, PolicyTokens.UNIT, PolicyTokens.LPAREN, PolicyTokens.RPAREN, PolicyTokens.COMMA)
                    || draft.is(at, PolicyTokens.COLON, PolicyTokens.CONDITION);
            if (!part) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private static String test(Draft draft, int i, int open) {
        int first = draft.is(i + 1, PolicyTokens.CONDITION) ? i + 2 : i + 1;
        return first >= open ? "true" : draft.written(first, open - 1);
    }
}
