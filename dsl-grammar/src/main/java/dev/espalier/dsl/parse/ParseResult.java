package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.syntax.Policy;
import java.util.List;
import java.util.Optional;

/**
 * What reading a text gave.
 *
 * @param policy the policy; empty when there is an error among the diagnostics
 * @param salvage what could be read in spite of errors, with {@code condition true} in the place of what could not; good
 *     for finding further faults and for nothing else
 * @param diagnostics all faults in source order
 */
public record ParseResult(Optional<Policy> policy, Optional<Policy> salvage, List<Diagnostic> diagnostics) {

    public ParseResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
