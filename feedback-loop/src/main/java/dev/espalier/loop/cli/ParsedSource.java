package dev.espalier.loop.cli;

import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.json.JsonParseResult;
import dev.espalier.dsl.json.PolicyJsonReader;
import dev.espalier.dsl.parse.ParseResult;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Policy;
import java.util.List;
import java.util.Optional;

/**
 * What reading a policy file gave, whether it is text or JSON.
 *
 * @param policy the policy; empty when there is an error among the diagnostics
 * @param diagnostics all faults in source order
 */
record ParsedSource(Optional<Policy> policy, List<Diagnostic> diagnostics) {

    ParsedSource {
        diagnostics = List.copyOf(diagnostics);
    }

    static ParsedSource of(PolicySource source) {
        if (source.isJson()) {
            JsonParseResult result = PolicyJsonReader.read(source.text());
            return new ParsedSource(result.policy(), result.diagnostics());
        }
        ParseResult result = PolicyParser.parse(source.text());
        return new ParsedSource(result.policy(), result.diagnostics());
    }
}
