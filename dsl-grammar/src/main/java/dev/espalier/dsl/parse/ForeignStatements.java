package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;

/**
 * Branches of programming languages: {@code if}, {@code when}, {@code unless} and {@code else}, with blocks or before one node, and
 * conditions with their blocks.
 */
final class ForeignStatements implements Rewriting {

    private static final String SEQUENCE = "write 'sequence { condition TEST ... }'.";
    private static final String SELECTOR = "write 'selector { sequence { condition TEST ... } sequence { ... } }'.";
    private static final String IF_ELSE =
            "there is no 'if' and 'else': a selector of sequences that start with conditions takes their place.";

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
                case "if", "when", "unless" -> branch(draft, i, elses);
                case "else", "elif", "elseif", "otherwise" -> otherwise(draft, i, elses[i]);
                default -> {
                    // no statement of another language
                }
            }
        }
    }

    private static void branch(Draft draft, int i, boolean[] elses) {
        int open = Extent.block(draft, i);
        int close = open < 0 ? -1 : draft.partner(open);
        if (close < 0) {
            branchOfOneNode(draft, i, elses);
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
                    draft.report(Code.FOREIGN_WORD, i, IF_ELSE, SELECTOR, new Fix(draft.span(i, last), meant));
                }
            } else {
                draft.report(
                        Code.FOREIGN_WORD, i, IF_ELSE, "write 'selector { sequence { condition TEST ... } ... }'.");
            }
        } else if (!reported) {
            draft.report(Code.FOREIGN_WORD, i, without(draft, i), SEQUENCE, new Fix(draft.span(i, close), body));
        }
        draft.become(i, PolicyTokens.SEQUENCE);
        draft.removeAll(i + 1, open - 1);
    }

    /** {@code if low task flee() else task fight()}. */
    private static void branchOfOneNode(Draft draft, int i, boolean[] elses) {
        int first = draft.is(i + 1, PolicyTokens.CONDITION) ? i + 2 : i + 1;
        int test = Extent.expression(draft, first);
        int end = test < 0 ? -1 : Extent.node(draft, test + 1);
        if (end < 0) {
            draft.report(Code.FOREIGN_WORD, i, without(draft, i), SEQUENCE);
            return;
        }
        String meant = "sequence { condition " + test(draft, i, test + 1) + " " + draft.written(test + 1, end) + " }";
        int next = end + 1;
        int last = draft.is(next, PolicyTokens.NAME) && draft.text(next).matches("else|otherwise")
                ? Extent.node(draft, next + 1)
                : -1;
        if (last > 0) {
            elses[next] = true;
            String rest = (draft.is(next + 1, PolicyTokens.LBRACE) ? "sequence " : "") + draft.written(next + 1, last);
            meant = "selector { " + meant + " " + rest + " }";
        }
        boolean alone = last < 0;
        draft.report(
                Code.FOREIGN_WORD,
                i,
                alone ? without(draft, i) : IF_ELSE,
                alone ? SEQUENCE : SELECTOR,
                new Fix(draft.span(i, alone ? end : last), meant));
        draft.become(i, PolicyTokens.SEQUENCE);
        draft.insertBefore(i + 1, PolicyTokens.LBRACE);
        if (first == i + 1) {
            draft.insertBefore(i + 1, PolicyTokens.CONDITION);
        }
        draft.insertBefore(end + 1, PolicyTokens.RBRACE);
    }

    private static String without(Draft draft, int i) {
        return "there is no '" + draft.text(i) + "': a sequence that starts with a condition takes its place.";
    }

    /** A condition with a block of what is to be done when it holds. */
    private static void condition(Draft draft, int i) {
        int open = Extent.block(draft, i);
        if (open == i + 1 && draft.partner(open) > 0 && Extent.expression(draft, open + 1) == draft.partner(open) - 1) {
            String message = "a test stands without braces.";
            draft.replace(Code.FOREIGN_WORD, open, open, message, "");
            draft.replace(Code.FOREIGN_WORD, draft.partner(open), draft.partner(open), message, "");
            draft.remove(open);
            draft.remove(draft.partner(open));
            return;
        }
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
        boolean block = draft.is(i + 1, PolicyTokens.LBRACE);
        boolean last = draft.text(i).matches("else|otherwise");
        String message =
                "there is no '" + draft.text(i) + "': a selector starts its next child when the one before fails.";
        int before = reported || !last ? -1 : blockBefore(draft, i);
        if (!reported && last && isChildOfSelector(draft, i)) {
            draft.replace(Code.FOREIGN_WORD, i, i, message, block ? "sequence" : "");
        } else if (before > 0 && block && draft.partner(i + 1) > 0) {
            int close = draft.partner(i + 1);
            String meant =
                    "selector { " + draft.written(before, i - 1) + " sequence " + draft.written(i + 1, close) + " }";
            draft.report(Code.FOREIGN_WORD, i, message, SELECTOR, new Fix(draft.span(before, close), meant));
        } else if (!reported) {
            draft.report(Code.FOREIGN_WORD, i, message, SELECTOR);
        }
        if (block) {
            draft.become(i, PolicyTokens.SEQUENCE);
        } else if (last) {
            draft.remove(i);
        } else {
            int open = Extent.block(draft, i);
            if (open > 0) {
                draft.become(i, PolicyTokens.SEQUENCE);
                draft.removeAll(i + 1, open - 1);
            }
        }
    }

    private static boolean isChildOfSelector(Draft draft, int i) {
        int open = draft.opener(i);
        int word = draft.is(open - 1, PolicyTokens.STRING) ? open - 2 : open - 1;
        return draft.is(word, PolicyTokens.SELECTOR);
    }

    /** The first token of the composite that ends directly before, -1 if none does. */
    private static int blockBefore(Draft draft, int i) {
        int open = draft.is(i - 1, PolicyTokens.RBRACE) ? draft.partner(i - 1) : -1;
        int word = draft.is(open - 1, PolicyTokens.STRING) ? open - 2 : open - 1;
        return draft.is(word, PolicyTokens.SELECTOR, PolicyTokens.SEQUENCE) ? word : -1;
    }

    /** The end of the last block of a chain of elses, -1 if it is not to be found. */
    private static int close(Draft draft, int start) {
        int last = -1;
        int i = start;
        while (draft.is(i, PolicyTokens.NAME) && draft.text(i).matches("else|elif|elseif|if")) {
            int open = Extent.block(draft, i);
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

    /** The test behind the word, turned round if the word is {@code unless}. */
    private static String test(Draft draft, int i, int open) {
        int first = draft.is(i + 1, PolicyTokens.CONDITION) ? i + 2 : i + 1;
        String test = first >= open ? "true" : draft.written(first, open - 1);
        boolean closed =
                open - first == 1 || (draft.is(first, PolicyTokens.LPAREN) && draft.partner(first) == open - 1);
        if (!draft.text(i).equals("unless")) {
            return test;
        }
        return closed ? "not " + test : "not (" + test + ")";
    }
}
