package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Faults;
import java.util.List;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/**
 * Reports errors in words, and recovers from them so that what stands around can still be read: a misspelt word of the
 * language is taken for the one that was meant, and what has to be skipped is skipped with its braces.
 */
final class SpeakingErrors extends DefaultErrorStrategy {

    private final SyntaxReports reports;

    SpeakingErrors(Source source, Faults faults, List<Token> unclosedBraces) {
        this.reports = new SyntaxReports(source, faults, unclosedBraces);
    }

    @Override
    public void reportError(Parser parser, RecognitionException exception) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            IntervalSet expected = exception.getExpectedTokens();
            reports.report(parser, exception.getOffendingToken(), expected == null ? new IntervalSet() : expected);
        }
    }

    /** Where nodes or definitions are listed, goes on with the next one; ANTLR itself would give up the whole list. */
    @Override
    public void sync(Parser parser) {
        boolean listing = parser.getContext() instanceof PolicyGrammar.BlockContext
                || parser.getContext() instanceof PolicyGrammar.PolicyContext;
        if (!listing || inErrorRecoveryMode(parser) || !isBetweenElements(parser)) {
            super.sync(parser);
            return;
        }
        IntervalSet expected = parser.getExpectedTokens();
        if (!expected.contains(parser.getInputStream().LA(1))) {
            reportUnwantedToken(parser);
            consumeUntil(parser, expected.or(getErrorRecoverySet(parser)));
        }
    }

    private static boolean isBetweenElements(Parser parser) {
        int type = parser.getInterpreter().atn.states.get(parser.getState()).getStateType();
        return type == ATNState.STAR_LOOP_ENTRY || type == ATNState.STAR_LOOP_BACK;
    }

    /** Never takes away a word that starts something, nor a brace: what stands before it is what went wrong. */
    @Override
    protected @Nullable Token singleTokenDeletion(Parser parser) {
        int type = parser.getInputStream().LA(1);
        boolean structural = Words.startsNode(type)
                || Words.startsDefinition(type)
                || type == PolicyTokens.LBRACE
                || type == PolicyTokens.RBRACE;
        return structural ? null : super.singleTokenDeletion(parser);
    }

    @Override
    protected void consumeUntil(Parser parser, IntervalSet tokens) {
        int open = 0;
        int next = parser.getInputStream().LA(1);
        while (next != Token.EOF && (open > 0 || !tokens.contains(next))) {
            if (next == PolicyTokens.LBRACE) {
                open++;
            } else if (next == PolicyTokens.RBRACE) {
                open = Math.max(0, open - 1);
            }
            parser.consume();
            next = parser.getInputStream().LA(1);
        }
    }

    @Override
    protected void reportUnwantedToken(Parser parser) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            reports.report(parser, parser.getCurrentToken(), getExpectedTokens(parser));
        }
    }

    @Override
    protected void reportMissingToken(Parser parser) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            reports.report(parser, parser.getCurrentToken(), getExpectedTokens(parser));
        }
    }
}
