package dev.espalier.dsl.json;

import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.syntax.Policy;
import java.util.List;
import java.util.Optional;

/**
 * What reading a JSON text gave.
 *
 * @param policy the policy; empty when there is an error among the diagnostics
 * @param diagnostics all faults in source order
 */
public record JsonParseResult(Optional<Policy> policy, List<Diagnostic> diagnostics) {

    public JsonParseResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
