package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Span;
import java.util.List;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Recovers from errors as ANTLR does, and reports them in words. */
final class SpeakingErrors extends DefaultErrorStrategy {

    private final Source source;
    private final Faults faults;
    private final List<Token> unclosedBraces;

    SpeakingErrors(Source source, Faults faults, List<Token> unclosedBraces) {
        this.source = source;
        this.faults = faults;
        this.unclosedBraces = unclosedBraces;
    }

    @Override
    public void reportError(Parser parser, RecognitionException exception) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            IntervalSet expected = exception.getExpectedTokens();
            report(parser, exception.getOffendingToken(), expected == null ? new IntervalSet() : expected);
        }
    }

    @Override
    protected void reportUnwantedToken(Parser parser) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            report(parser, parser.getCurrentToken(), getExpectedTokens(parser));
        }
    }

    @Override
    protected void reportMissingToken(Parser parser) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            report(parser, parser.getCurrentToken(), getExpectedTokens(parser));
        }
    }

    private void report(Parser parser, Token found, IntervalSet expectedTokens) {
        if (faults.hasErrorAt(found.getStartIndex())) {
            return;
        }
        Token before = parser.getInputStream().LT(-1);
        Expectation expected = new Expectation(expectedTokens);
        if (found.getType() == Token.EOF) {
            reportEnd(found, before, expected);
        } else if (found.getType() == PolicyTokens.NAME && before != null && isUnitOf(before, found)) {
            reportUnit(found);
        } else if (Words.isKeyword(found.getType()) && expected.admits(PolicyTokens.NAME) && !expected.node()) {
            reportKeyword(found, before, expected);
        } else if (found.getType() == PolicyTokens.NAME && expected.node()) {
            reportStatement(parser, found, before, expected);
        } else if (expected.admits(Token.EOF) && !expected.admits(PolicyTokens.AND)) {
            reportSurplus(found);
        } else if (expected.definition() && Words.startsNode(found.getType())) {
            reportStrayNode(found);
        } else {
            reportMismatch(found, before, expected);
        }
    }

    private void reportMismatch(Token found, Token before, Expectation expected) {
        String words = expected.words(found.getType());
        add(
                found,
                "expected " + words + behind(before) + ", but found '" + found.getText() + "'.",
                "write " + expected.briefly(found.getType()) + " before '" + found.getText() + "', or remove '"
                        + found.getText() + "'.");
    }

    private void reportEnd(Token end, Token before, Expectation expected) {
        if (unclosedBraces.isEmpty()) {
            String words = expected.words(Token.EOF);
            add(
                    end,
                    "expected " + words + behind(before) + ", but the text ends.",
                    "write " + expected.briefly(Token.EOF) + ".");
            return;
        }
        Token brace = unclosedBraces.get(unclosedBraces.size() - 1);
        String braces = "}".repeat(unclosedBraces.size());
        Span at = source.span(end);
        faults.add(
                Code.SYNTAX,
                at,
                "the text ends, but the '{' of line " + brace.getLine() + " is not closed.",
                "write '" + braces + "' where the blocks end.",
                new Fix(at, braces));
    }

    private static boolean isUnitOf(Token before, Token found) {
        return before.getType() == PolicyTokens.NUMBER
                && (before.getStopIndex() + 1 == found.getStartIndex()
                        || Words.meaningOfUnit(found.getText()).isPresent());
    }

    private void reportUnit(Token found) {
        String message = "there is no unit '" + found.getText() + "'; the units are m, s and deg.";
        Span span = source.span(found);
        Words.meaningOfUnit(found.getText())
                .ifPresentOrElse(
                        unit -> faults.add(
                                Code.SYNTAX, span, message, "replace it by '" + unit + "'.", new Fix(span, unit)),
                        () -> faults.add(Code.SYNTAX, span, message, "use one of them, or none."));
    }

    private void reportKeyword(Token found, Token before, Expectation expected) {
        String word = found.getText();
        if (expected.value()) {
            reportMismatch(found, before, expected);
        } else {
            add(
                    found,
                    "expected a name" + behind(before) + ", but '" + word + "' is a word of the language.",
                    "choose another name, such as '" + word + "_1'.");
        }
    }

    private void reportStatement(Parser parser, Token found, Token before, Expectation expected) {
        String name = found.getText();
        Token next = parser.getInputStream().LT(2);
        boolean call = next.getType() == PolicyTokens.LPAREN && parser.getCurrentToken() == found;
        if (call && !expected.admits(PolicyTokens.AND)) {
            Span span = source.span(found);
            Span start = new Span(span.start(), span.start(), span.line(), span.column());
            faults.add(
                    Code.SYNTAX,
                    span,
                    "expected " + Expectation.NODE + ", but '" + name + "' is none of them.",
                    "write 'task " + name + "(...)', or 'condition " + name + "()' for a condition.",
                    new Fix(start, "task "));
        } else {
            reportMismatch(found, before, expected);
        }
    }

    private void reportSurplus(Token found) {
        if (faults.failed()) {
            return; // most likely the policy was cut short by what has been reported
        }
        if (found.getType() == PolicyTokens.POLICY) {
            add(found, "a text holds one policy, but here a second one starts.", "put it into a file of its own.");
        } else {
            add(
                    found,
                    "the policy is closed, but '" + found.getText() + "' follows.",
                    "remove it, or remove the '}' that closed the policy too early.");
        }
    }

    private void reportStrayNode(Token found) {
        add(
                found,
                "expected " + Expectation.DEFINITION + ", but '" + found.getText() + "' starts a node.",
                "put it inside 'tree { ... }', or remove the '}' that closed the tree too early.");
    }

    private void add(Token token, String message, String remedy) {
        faults.add(Code.SYNTAX, source.span(token), message, remedy);
    }

    private static String behind(Token before) {
        return before == null || before.getType() == Token.EOF ? "" : " after '" + before.getText() + "'";
    }
}
