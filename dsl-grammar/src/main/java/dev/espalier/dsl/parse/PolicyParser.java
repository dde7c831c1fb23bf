package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Reads policy text into a syntax tree. Every fault of the text is a diagnostic; no text makes it throw. May be used from
 * several threads.
 */
public final class PolicyParser {

    private PolicyParser() {}

    /** Reads a policy within {@link Limits#STANDARD}. */
    public static ParseResult parse(String text) {
        return parse(text, Limits.STANDARD);
    }

    /** Reads a policy. */
    public static ParseResult parse(String text, Limits limits) {
        Faults faults = new Faults(limits.faults());
        Optional<Policy> policy = read(text, limits, faults);
        return new ParseResult(faults.failed() ? Optional.empty() : policy, policy, faults.inSourceOrder());
    }

    private static Optional<Policy> read(String text, Limits limits, Faults faults) {
        if (text.length() > limits.characters()) {
            faults.add(
                    Code.LIMIT,
                    new Span(0, 0, 1, 1),
                    "the policy is longer than " + limits.characters() + " characters.",
                    "make it smaller.");
            return Optional.empty();
        }
        Source source = new Source(text);
        source.findBrokenCharacters(faults);
        CommonTokenStream tokens = tokens(text);
        TokenInspector inspector = new TokenInspector(source, limits, faults);
        if (!inspector.admit(tokens.getTokens())) {
            return Optional.empty();
        }
        tokens.seek(0);
        PolicyGrammar.FileContext file = parse(tokens, source, faults, inspector);
        if (file.policy() == null || file.policy().getStart() == null) {
            return Optional.empty();
        }
        Comments comments = new Comments(file.policy(), inspector.comments());
        return new PolicyBuilder(source, comments, faults).build(file.policy());
    }

    private static CommonTokenStream tokens(String text) {
        PolicyTokens lexer = new PolicyTokens(new SourceStream(text));
        lexer.removeErrorListeners(); // there are no lexer errors: the last rule takes any character, as UNKNOWN
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        return tokens;
    }

    /** First with the fast prediction and no recovery; only if that fails with full prediction and with reports. */
    private static PolicyGrammar.FileContext parse(
            CommonTokenStream tokens, Source source, Faults faults, TokenInspector inspector) {
        PolicyGrammar fast = new PolicyGrammar(tokens);
        fast.removeErrorListeners();
        fast.setErrorHandler(new BailErrorStrategy());
        fast.getInterpreter().setPredictionMode(PredictionMode.SLL);
        try {
            return fast.file();
        } catch (ParseCancellationException failed) {
            tokens.seek(0);
            return reportingParser(tokens, source, faults, inspector.unclosedBraces())
                    .file();
        }
    }

    private static PolicyGrammar reportingParser(
            CommonTokenStream tokens, Source source, Faults faults, List<Token> unclosedBraces) {
        PolicyGrammar parser = new PolicyGrammar(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new SpeakingErrors(source, faults, unclosedBraces));
        return parser;
    }
}
