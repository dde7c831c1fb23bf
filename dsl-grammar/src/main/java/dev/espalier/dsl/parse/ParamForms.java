package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import java.util.Set;

/** Params and vars in other forms: without a type, with a type, with a colon, with a range in brackets or with a word between its bounds. */
final class ParamForms implements Rewriting {

    private static final Set<String> IN = Set.of("range", "within", "between", "from");
    private static final Set<String> TO = Set.of("to", "and", "until", "through", "-", ",", ":", "...");

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, PolicyTokens.PARAM) && draft.is(i + 1, PolicyTokens.NAME)) {
                int value = value(draft, i + 2);
                int end = quantity(draft, value);
                if (end > value) {
                    range(draft, end);
                }
            } else if (draft.is(i, PolicyTokens.VAR)
                    && draft.is(i + 1, PolicyTokens.NAME)
                    && draft.is(i + 2, PolicyTokens.EQUAL)) {
                type(draft, i + 1);
            }
        }
    }

    /** A var without a type, where its start tells it. */
    private static void type(Draft draft, int name) {
        int value = draft.is(name + 2, PolicyTokens.MINUS) ? name + 3 : name + 2;
        String type =
                switch (draft.type(value)) {
                    case PolicyTokens.TRUE, PolicyTokens.FALSE -> "boolean";
                    case PolicyTokens.NOWHERE -> "position";
                    case PolicyTokens.NUMBER ->
                        switch (draft.is(value + 1, PolicyTokens.UNIT) ? draft.text(value + 1) : "") {
                            case "m" -> "distance";
                            case "s" -> "duration";
                            case "deg" -> "angle";
                            default -> "number";
                        };
                    default -> "";
                };
        if (!type.isEmpty()) {
            draft.report(
                    Code.SYNTAX,
                    name,
                    "the var '" + draft.text(name) + "' has no type.",
                    "write '" + draft.text(name) + ": " + type + "'.",
                    Fix.behind(draft.span(name), ": " + type));
            draft.insertBefore(name + 1, PolicyTokens.COLON);
            draft.insertBefore(name + 1, PolicyTokens.NAME, type);
        }
    }

    /** Where the value starts. */
    private static int value(Draft draft, int i) {
        if (!draft.is(i, PolicyTokens.COLON)) {
            return draft.is(i, PolicyTokens.EQUAL) ? i + 1 : i;
        }
        if (draft.is(i + 1, PolicyTokens.EQUAL)) {
            draft.replace(Code.FOREIGN_WORD, i, i + 1, "a param is given its value by '='.", "=");
            draft.remove(i);
            return i + 2;
        }
        if (draft.is(i + 1, PolicyTokens.NAME) && draft.is(i + 2, PolicyTokens.EQUAL)) {
            draft.replace(Code.FOREIGN_WORD, i, i + 1, "a param has no type; its unit tells it.", "");
            draft.removeAll(i, i + 1);
            return i + 3;
        }
        draft.replace(Code.FOREIGN_WORD, i, i, "a param is given its value by '='.", " =");
        draft.become(i, PolicyTokens.EQUAL);
        return i + 1;
    }

    private static void range(Draft draft, int i) {
        int at = i;
        boolean word = draft.is(at, PolicyTokens.NAME) && IN.contains(draft.text(at));
        at += word || draft.is(at, PolicyTokens.IN) ? 1 : 0;
        boolean opened = draft.is(at, PolicyTokens.LPAREN) || draft.isSign(at, "[");
        int low = opened ? at + 1 : at;
        int separator = quantity(draft, low);
        if (separator == low || (!draft.is(i, PolicyTokens.IN) && !word && !opened)) {
            return;
        }
        boolean dots = draft.is(separator, PolicyTokens.RANGE);
        boolean moreDots = dots && draft.isSign(separator + 1, ".");
        if (!dots && !TO.contains(draft.text(separator))) {
            return;
        }
        int high = separator + (moreDots ? 2 : 1);
        int end = quantity(draft, high);
        if (end == high) {
            return;
        }
        boolean closed = opened && (draft.is(end, PolicyTokens.RPAREN) || draft.isSign(end, "]"));
        if (dots && !moreDots && !opened && !word) {
            return;
        }
        String meant = "in " + draft.written(low, separator - 1) + " .. " + draft.written(high, end - 1);
        draft.replace(Code.FOREIGN_WORD, i, closed ? end : end - 1, "a range is written 'in LOW .. HIGH'.", meant);
        if (draft.is(i, PolicyTokens.IN) || word) {
            draft.become(i, PolicyTokens.IN);
        } else {
            draft.insertBefore(i, PolicyTokens.IN);
        }
        if (opened) {
            draft.remove(at);
        }
        draft.become(separator, PolicyTokens.RANGE);
        if (moreDots) {
            draft.remove(separator + 1);
        }
        if (closed) {
            draft.remove(end);
        }
    }

    /** The first token behind the quantity that starts here; the same if none does. */
    static int quantity(Draft draft, int start) {
        int i = draft.is(start, PolicyTokens.MINUS) ? start + 1 : start;
        if (!draft.is(i, PolicyTokens.NUMBER)) {
            return start;
        }
        boolean unit = draft.is(i + 1, PolicyTokens.UNIT)
                || (draft.is(i + 1, PolicyTokens.NAME) && Numerals.isUnit(draft.text(i + 1)))
                || draft.isSign(i + 1, "%");
        return unit ? i + 2 : i + 1;
    }
}
