package dev.espalier.dsl.parse;

/** Tells by the tokens of a draft where an expression or a node ends. */
final class Extent {

    /** That none starts here, or that its end is not to be found. */
    static final int NONE = -1;

    private Extent() {}

    /** The last token of the expression that starts here. */
    static int expression(Draft draft, int start) {
        int i = start;
        while (true) {
            while (draft.is(i, PolicyTokens.NOT, PolicyTokens.MINUS)) {
                i++;
            }
            int end = value(draft, i);
            if (end == NONE || !Words.isOperator(draft.type(end + 1))) {
                return end;
            }
            i = end + 2;
        }
    }

    private static int value(Draft draft, int i) {
        if (draft.is(i, PolicyTokens.LPAREN)) {
            return draft.partner(i);
        }
        if (draft.is(i, PolicyTokens.NAME) && draft.is(i + 1, PolicyTokens.LPAREN)) {
            return draft.partner(i + 1);
        }
        if (draft.is(i, PolicyTokens.NUMBER) && draft.is(i + 1, PolicyTokens.UNIT)) {
            return i + 1;
        }
        return Words.isOperand(draft.type(i)) ? i : NONE;
    }

    /** The brace that opens the block behind a test, -1 if no brace comes before something else. */
    static int block(Draft draft, int i) {
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

    /** The last token of the node that starts here. */
    static int node(Draft draft, int start) {
        int i = start;
        while (draft.is(i, PolicyTokens.STICKY) || Words.isDecorator(draft.type(i))) {
            i = behindParentheses(draft, i + 1);
        }
        int type = draft.type(i);
        if (Words.isComposite(type)) {
            int open = behindParentheses(draft, i + 1);
            open += draft.is(open, PolicyTokens.STRING) ? 1 : 0;
            return draft.is(open, PolicyTokens.LBRACE) ? draft.partner(open) : NONE;
        }
        return switch (type) {
            case PolicyTokens.CONDITION, PolicyTokens.WAIT -> expression(draft, i + 1);
            case PolicyTokens.SET -> draft.is(i + 2, PolicyTokens.EQUAL) ? expression(draft, i + 3) : NONE;
            case PolicyTokens.TASK, PolicyTokens.NEURAL, PolicyTokens.CALL ->
                draft.is(i + 1, PolicyTokens.NAME) ? behindParentheses(draft, i + 2) - 1 : NONE;
            case PolicyTokens.NAME -> draft.is(i + 1, PolicyTokens.LPAREN) ? draft.partner(i + 1) : NONE;
            case PolicyTokens.LBRACE -> draft.partner(i);
            default -> NONE;
        };
    }

    private static int behindParentheses(Draft draft, int i) {
        boolean closed = draft.is(i, PolicyTokens.LPAREN) && draft.partner(i) > 0;
        return closed ? draft.partner(i) + 1 : i;
    }
}
