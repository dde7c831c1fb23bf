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
import org.antlr.v4.runtime.ListTokenSource;
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
        String policy = Surroundings.blank(text, faults);
        if (OtherLanguages.report(policy, faults)) {
            return Optional.empty();
        }
        Source source = new Source(text);
        source.findBrokenCharacters(policy, faults);
        CommonTokenStream tokens = tokens(policy);
        List<Token> comments = tokens.getTokens().stream()
                .filter(token -> token.getType() == PolicyTokens.COMMENT)
                .toList();
        return parse(tokens, source, limits, faults)
                .filter(file -> file.policy() != null && file.policy().getStart() != null)
                .flatMap(file ->
                        new PolicyBuilder(source, new Comments(file.policy(), comments), faults).build(file.policy()));
    }

    private static CommonTokenStream tokens(String text) {
        PolicyTokens lexer = new PolicyTokens(new SourceStream(text));
        lexer.removeErrorListeners(); // there are no lexer errors: the last rule takes any character, as UNKNOWN
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        return tokens;
    }

    /**
     * First as it stands, with the fast prediction and no recovery; if that fails, with what was meant in the place of known
     * slips; and only if that fails too with full prediction and with reports.
     */
    private static Optional<PolicyGrammar.FileContext> parse(
            CommonTokenStream tokens, Source source, Limits limits, Faults faults) {
        if (!new TokenInspector(source, limits, faults).admit(tokens.getTokens())) {
            return Optional.empty();
        }
        Optional<PolicyGrammar.FileContext> straight = straight(tokens);
        if (straight.isPresent()) {
            return straight;
        }
        Draft draft = new Draft(tokens.getTokens(), source, faults);
        Rewriting.rewriteAll(draft);
        TokenInspector inspector = new TokenInspector(source, limits, faults);
        if (!inspector.admit(draft.tokens())) {
            return Optional.empty();
        }
        CommonTokenStream meant = new CommonTokenStream(new ListTokenSource(draft.tokens()));
        return straight(meant).or(() -> {
            meant.seek(0);
            return Optional.of(reportingParser(meant, source, faults, inspector.unclosedBraces())
                    .file());
        });
    }

    private static Optional<PolicyGrammar.FileContext> straight(CommonTokenStream tokens) {
        tokens.seek(0);
        PolicyGrammar fast = new PolicyGrammar(tokens);
        fast.removeErrorListeners();
        fast.setErrorHandler(new BailErrorStrategy());
        fast.getInterpreter().setPredictionMode(PredictionMode.SLL);
        try {
            return Optional.of(fast.file());
        } catch (ParseCancellationException failed) {
            return Optional.empty();
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
