package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import java.util.Map;

/** Operators of other languages, and {@code =} where a colon belongs. */
final class Operators implements Rewriting {

    private static final Map<String, Integer> SIGNS = Map.of(
            "\u2264", PolicyTokens.AT_MOST,
            "\u2265", PolicyTokens.AT_LEAST,
            "\u2260", PolicyTokens.NOT_EQUAL,
            "\u2212", PolicyTokens.MINUS,
            "\u00d7", PolicyTokens.STAR,
            "&", PolicyTokens.AND,
            "|", PolicyTokens.OR);

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, PolicyTokens.FOREIGN, PolicyTokens.NOT_EQUAL)
                    && draft.is(i + 1, PolicyTokens.EQUAL)
                    && draft.touches(i + 1)) { // === and !==
                boolean equal = draft.text(i).equals("==");
                become(draft, i, i + 1, equal ? PolicyTokens.EQUAL : PolicyTokens.NOT_EQUAL);
            } else if (draft.is(i, PolicyTokens.FOREIGN)) {
                become(draft, i, i, Words.meaningOfForeign(draft.text(i)));
            } else if (draft.is(i, PolicyTokens.UNKNOWN) && SIGNS.containsKey(draft.text(i))) {
                become(draft, i, i, SIGNS.getOrDefault(draft.text(i), PolicyTokens.UNKNOWN));
            } else if (draft.is(i, PolicyTokens.CONDITION) && draft.is(i - 1, PolicyTokens.AND, PolicyTokens.OR)) {
                draft.replace(Code.FOREIGN_WORD, i, i, "'condition' stands once, before the whole test.", "");
                draft.remove(i);
            } else if (draft.is(i, PolicyTokens.IN) && draft.braces(i) > 1) {
                between(draft, i);
            } else if (draft.is(i, PolicyTokens.EQUAL)) {
                equal(draft, i);
            } else if (draft.is(i, PolicyTokens.COLON)
                    && draft.braces(i) == 1
                    && draft.is(i - 2, PolicyTokens.CONDITION)) {
                draft.replace(Code.FOREIGN_WORD, i, i, "a condition is defined by '='.", " =");
                draft.become(i, PolicyTokens.EQUAL);
            } else if (draft.is(i, PolicyTokens.NAME) && Words.endsExpression(draft.type(i - 1))) {
                word(draft, i);
            }
        }
    }

    private static void equal(Draft draft, int i) {
        int opener = draft.opener(i);
        boolean argument = draft.inParentheses(i)
                && draft.is(opener - 1, PolicyTokens.NAME, PolicyTokens.PARALLEL, PolicyTokens.OPTIONS)
                && draft.is(i - 1, PolicyTokens.NAME)
                && draft.is(i - 2, PolicyTokens.LPAREN, PolicyTokens.COMMA);
        if (argument) {
            become(draft, i, i, PolicyTokens.COLON);
        } else if (draft.touches(i + 1) && draft.is(i + 1, PolicyTokens.GREATER)) {
            become(draft, i, i + 1, PolicyTokens.AT_LEAST);
        } else if (draft.touches(i + 1) && draft.is(i + 1, PolicyTokens.LESS)) {
            become(draft, i, i + 1, PolicyTokens.AT_MOST);
        } else if (draft.is(i - 3, PolicyTokens.SET) && draft.is(i - 2, PolicyTokens.NAME)) {
            assignment(draft, i);
        }
    }

    /** {@code set x += 1}, {@code set x := 1}. */
    private static void assignment(Draft draft, int i) {
        if (draft.is(i - 1, PolicyTokens.COLON)) {
            draft.replace(Code.FOREIGN_WORD, i - 1, i, "a var is set by '='.", "=");
            draft.remove(i - 1);
        } else if (draft.is(i - 1, PolicyTokens.PLUS, PolicyTokens.MINUS, PolicyTokens.STAR, PolicyTokens.SLASH)) {
            String name = draft.text(i - 2);
            int operator = draft.type(i - 1);
            int end = operandEnd(draft, i + 1);
            String message = "a var is set by '='.";
            String meant = "= " + name + " " + Words.text(operator);
            int last = Extent.expression(draft, i + 1);
            if (operator == PolicyTokens.PLUS || !continues(draft, end) || last < 0) {
                draft.replace(Code.FOREIGN_WORD, i - 1, i, message, meant);
            } else { // what follows belongs together, which the operator would part
                draft.replace(Code.FOREIGN_WORD, i - 1, last, message, meant + " (" + draft.written(i + 1, last) + ")");
            }
            draft.become(i - 1, PolicyTokens.EQUAL);
            draft.become(i, PolicyTokens.NAME, name);
            draft.insertBefore(i + 1, operator);
        }
    }

    /** The token behind a value: a number with its unit, a name, what stands in parentheses; with its sign. */
    private static int operandEnd(Draft draft, int start) {
        int i = draft.is(start, PolicyTokens.MINUS) ? start + 1 : start;
        boolean name = draft.is(i, PolicyTokens.NAME);
        int open = name ? i + 1 : i;
        if (draft.is(open, PolicyTokens.LPAREN) && draft.partner(open) > 0) {
            return draft.partner(open) + 1;
        }
        return draft.is(i + 1, PolicyTokens.UNIT) ? i + 2 : i + 1;
    }

    private static boolean continues(Draft draft, int i) {
        return draft.is(i, PolicyTokens.PLUS, PolicyTokens.MINUS, PolicyTokens.STAR, PolicyTokens.SLASH);
    }

    /** {@code x is 3}, {@code x is not 3}, {@code x equals 3}, {@code set x to 3}. */
    private static void word(Draft draft, int i) {
        String word = draft.text(i);
        if (word.equals("between") || word.equals("within")) {
            between(draft, i);
        } else if (word.equals("to") && draft.is(i - 2, PolicyTokens.SET)) {
            foreign(draft, i, i, PolicyTokens.EQUAL);
        } else if (word.equals("is") && draft.is(i + 1, PolicyTokens.NOT)) {
            foreign(draft, i, i + 1, PolicyTokens.NOT_EQUAL);
        } else if (word.equals("is") || word.equals("equals") || word.equals("eq")) {
            foreign(draft, i, i, PolicyTokens.EQUAL);
        }
    }

    /** {@code x in 1 .. 2}, {@code x between 1 and 2}. */
    private static void between(Draft draft, int i) {
        int separator = ParamForms.quantity(draft, i + 1);
        int end = ParamForms.quantity(draft, separator + 1);
        boolean range = draft.is(i - 1, PolicyTokens.NAME)
                && !draft.is(i - 2, PolicyTokens.NAME) // for i in 1 .. 3
                && separator > i + 1
                && end > separator + 1
                && draft.is(separator, PolicyTokens.RANGE, PolicyTokens.AND);
        if (range) {
            String name = draft.text(i - 1);
            String low = draft.written(i + 1, separator - 1);
            String high = draft.written(separator + 1, end - 1);
            String message = "a value is compared with each bound of a range.";
            draft.replace(Code.FOREIGN_WORD, i, end - 1, message, ">= " + low + " and " + name + " <= " + high);
            draft.become(i, PolicyTokens.AT_LEAST);
            draft.become(separator, PolicyTokens.AND);
            draft.insertBefore(separator + 1, PolicyTokens.NAME, name);
            draft.insertBefore(separator + 1, PolicyTokens.AT_MOST);
        }
    }

    private static void foreign(Draft draft, int from, int to, int meant) {
        draft.replace(
                Code.FOREIGN_WORD,
                from,
                to,
                "'" + draft.written(from, to) + "' is written '" + Words.text(meant) + "' here.",
                Words.text(meant));
        draft.join(from, to, meant, Words.text(meant));
    }

    private static void become(Draft draft, int from, int to, int meant) {
        String replacement = Words.text(meant);
        boolean word = Character.isLetter(replacement.charAt(0));
        boolean before = word && draft.touches(from) && isWord(draft.text(from - 1));
        boolean behind = word && draft.touches(to + 1) && isWord(draft.text(to + 1));
        draft.replace(
                Code.FOREIGN_OPERATOR,
                from,
                to,
                "'" + draft.written(from, to) + "' is written '" + replacement + "' here.",
                (before ? " " : "") + replacement + (behind ? " " : ""));
        draft.join(from, to, meant, replacement);
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '_' || letter == '.');
    }
}
