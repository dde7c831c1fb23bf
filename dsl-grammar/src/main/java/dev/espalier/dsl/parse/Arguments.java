package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Span;
import java.util.Locale;

/** Arguments of decorators, of parallels and of calls in other forms. */
final class Arguments implements Rewriting {

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            int type = draft.type(i);
            if (Words.isDecorator(type) || type == PolicyTokens.WAIT) {
                decorator(draft, i);
            } else if (type == PolicyTokens.PARALLEL && draft.is(i + 1, PolicyTokens.LPAREN)) {
                parallel(draft, i);
            } else if (type == PolicyTokens.COLON && draft.inParentheses(i)) {
                comma(draft, i - 1);
            }
        }
    }

    private static void decorator(Draft draft, int i) {
        String keyword = draft.text(i);
        boolean decorator = Words.isDecorator(draft.type(i));
        if (draft.is(i + 1, PolicyTokens.LPAREN)) {
            inParentheses(draft, i, keyword, decorator);
        } else if (decorator && draft.is(i + 1, PolicyTokens.NUMBER)) {
            enclose(draft, keyword, i + 1, draft.is(i + 2, PolicyTokens.UNIT) ? i + 2 : i + 1);
        } else if (decorator
                && Words.takesArgument(draft.type(i))
                && draft.is(i + 1, PolicyTokens.NAME)
                && startsNode(draft, i + 2)) {
            enclose(draft, keyword, i + 1, i + 1);
        }
    }

    private static void inParentheses(Draft draft, int i, String keyword, boolean decorator) {
        if (decorator && draft.is(i + 2, PolicyTokens.RPAREN)) {
            draft.replace(Code.NEEDLESS_PARENTHESES, i + 1, i + 2, "'" + keyword + "' needs no empty parentheses.", "");
            draft.removeAll(i + 1, i + 2);
        } else if (draft.is(i + 2, PolicyTokens.NAME) && draft.is(i + 3, PolicyTokens.COLON)) {
            draft.replace(Code.NEEDLESS_NAME, i + 2, i + 3, "the one argument of '" + keyword + "' has no name.", "");
            draft.removeAll(i + 2, i + 3);
        }
    }

    private static void enclose(Draft draft, String keyword, int from, int to) {
        boolean times =
                draft.is(to + 1, PolicyTokens.NAME) && draft.text(to + 1).matches("times?|x");
        String argument = draft.written(from, to);
        Span span = draft.span(from, times ? to + 1 : to);
        Span gap = new Span(draft.span(from - 1).end(), span.end(), span.line(), span.column());
        draft.report(
                Code.MISSING_PARENTHESES,
                from,
                "the argument of '" + keyword + "' stands in parentheses.",
                "write '" + keyword + "(" + argument + ")'.",
                new Fix(gap, "(" + argument + ")"));
        draft.insertBefore(from, PolicyTokens.LPAREN);
        draft.insertBefore(to + 1, PolicyTokens.RPAREN);
        if (times) {
            draft.remove(to + 1);
        }
    }

    private static boolean startsNode(Draft draft, int i) {
        return Words.startsNode(draft.type(i)) || draft.is(i, PolicyTokens.STICKY, PolicyTokens.LBRACE);
    }

    /** {@code parallel(any)}, {@code parallel(success_threshold: 1)}, {@code parallel(success: ALL)}. */
    private static void parallel(Draft draft, int i) {
        int close = Math.max(i, draft.partner(i + 1));
        if (close == i + 2) {
            draft.replace(Code.NEEDLESS_PARENTHESES, i + 1, close, "'parallel' needs no empty parentheses.", "");
            draft.removeAll(i + 1, close);
        } else if (close == i + 3 && draft.is(i + 2, PolicyTokens.NAME, PolicyTokens.NUMBER)) {
            draft.replace(
                    Code.UNNAMED_ARGUMENT,
                    i + 2,
                    i + 2,
                    "parallel must be told whether '" + draft.text(i + 2) + "' is for success or for failure.",
                    "success: " + threshold(draft.text(i + 2)));
            draft.become(i + 2, draft.type(i + 2), threshold(draft.text(i + 2)));
            draft.insertBefore(i + 2, PolicyTokens.NAME, "success");
            draft.insertBefore(i + 2, PolicyTokens.COLON);
        } else {
            for (int at = i + 2; at < close; at++) {
                if (Words.isKeyword(draft.type(at)) && draft.is(at + 1, PolicyTokens.COLON)) {
                    draft.become(at, PolicyTokens.NAME, draft.text(at)); // it is told that there is no such argument
                }
                if (draft.is(at - 1, PolicyTokens.COLON)
                        && !threshold(draft.text(at)).equals(draft.text(at))) {
                    String meant = threshold(draft.text(at));
                    draft.replace(
                            Code.SPELLING, at, at, "'" + draft.text(at) + "' is written '" + meant + "' here.", meant);
                    draft.become(at, draft.type(at), meant);
                }
            }
        }
    }

    private static String threshold(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "any", "one", "first" -> "any";
            case "all" -> "all";
            default -> written;
        };
    }

    /** A comma that is missing before the next argument. */
    private static void comma(Draft draft, int name) {
        boolean called =
                draft.is(draft.opener(name) - 1, PolicyTokens.NAME, PolicyTokens.PARALLEL, PolicyTokens.OPTIONS);
        if (called && draft.is(name, PolicyTokens.NAME) && Words.endsExpression(draft.type(name - 1))) {
            draft.report(
                    Code.SYNTAX,
                    name,
                    "expected ',' before the argument '" + draft.text(name) + "'.",
                    "write ',' before '" + draft.text(name) + "'.",
                    Fix.behind(draft.span(name - 1), ","));
            draft.insertBefore(name, PolicyTokens.COMMA);
        }
    }
}
