package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Looks through the tokens before the parser does: takes out what means nothing, replaces operators of other languages,
 * sets comments aside, and counts. The parser recurses, so what nests too deeply must be turned away here.
 */
final class TokenInspector {

    private final Source source;
    private final Limits limits;
    private final Faults faults;
    private final Nesting nesting = new Nesting();
    private final List<Token> comments = new ArrayList<>();
    private int nodes;
    private int definitions;
    private int operations;
    private boolean passedLimit;

    TokenInspector(Source source, Limits limits, Faults faults) {
        this.source = source;
        this.limits = limits;
        this.faults = faults;
    }

    /** Whether the parser may be run on these tokens. */
    boolean admit(List<? extends Token> tokens) {
        int previousUnknown = -2;
        for (Token token : tokens) {
            switch (token.getType()) {
                case PolicyTokens.COMMENT -> comments.add(token);
                case PolicyTokens.UNKNOWN -> {
                    if (token.getStartIndex() != previousUnknown + 1) {
                        reportUnknown(token);
                    }
                    previousUnknown = token.getStopIndex();
                    hide(token);
                }
                case PolicyTokens.FOREIGN -> replaceForeign((CommonToken) token);
                case PolicyTokens.OPEN_STRING -> closeString((CommonToken) token);
                default -> count(token);
            }
            if (passedLimit) {
                return false;
            }
        }
        return true;
    }

    List<Token> comments() {
        return comments;
    }

    /** Braces that nothing closes, outermost first. */
    List<Token> unclosedBraces() {
        return nesting.unclosedBraces();
    }

    private void count(Token token) {
        int type = token.getType();
        if (Words.startsNode(type)) {
            nodes++;
            operations = 0;
        } else if (Words.startsDefinition(type)) {
            definitions++;
            operations = 0;
        } else if (Words.isOperation(type)) {
            operations++;
        }
        nesting.count(token);
        require(nesting.depth() <= limits.nesting(), token, "nests deeper than " + limits.nesting() + " levels");
        require(nodes <= limits.nodes(), token, "has more than " + limits.nodes() + " nodes");
        require(definitions <= limits.definitions(), token, "has more than " + limits.definitions() + " definitions");
        require(
                operations <= limits.operations(),
                token,
                "has an expression of more than " + limits.operations() + " parts");
    }

    private void require(boolean inside, Token token, String excess) {
        if (!inside && !passedLimit) {
            passedLimit = true;
            faults.add(Code.LIMIT, source.span(token), "the policy " + excess + ".", "make it smaller.");
        }
    }

    private void reportUnknown(Token token) {
        int character = source.text().codePointAt(token.getStartIndex());
        if (character < ' ' || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)) {
            return; // reported with the broken characters already
        }
        Span span = source.span(token);
        String shown = "'" + Character.toString(character) + "'"
                + (character < 127 ? "" : " (" + Source.codePoint(character) + ")");
        faults.add(
                Code.SYNTAX, span, "the character " + shown + " means nothing here.", "remove it.", new Fix(span, ""));
    }

    private void replaceForeign(CommonToken token) {
        String written = token.getText();
        int meant = Words.meaningOfForeign(written);
        String replacement = Words.text(meant);
        Span span = source.span(token);
        boolean word = Character.isLetter(replacement.charAt(0));
        faults.add(
                Code.SYNTAX,
                span,
                "'" + written + "' is written '" + replacement + "' here.",
                "replace it by '" + replacement + "'.",
                new Fix(span, word ? padded(span, replacement) : replacement));
        token.setType(meant);
        count(token);
    }

    private String padded(Span span, String word) {
        boolean before =
                span.start() > 0 && Character.isLetterOrDigit(source.text().charAt(span.start() - 1));
        boolean behind = span.end() < source.text().length()
                && Character.isLetterOrDigit(source.text().charAt(span.end()));
        return (before ? " " : "") + word + (behind ? " " : "");
    }

    private void closeString(CommonToken token) {
        Span span = source.span(token);
        faults.add(
                Code.SYNTAX,
                span,
                "this label has no closing quote.",
                "write '\"' at its end, on the same line.",
                new Fix(new Span(span.end(), span.end(), span.line(), span.column()), "\""));
        token.setType(PolicyTokens.STRING);
    }

    private static void hide(Token token) {
        ((CommonToken) token).setChannel(Token.HIDDEN_CHANNEL);
    }
}
