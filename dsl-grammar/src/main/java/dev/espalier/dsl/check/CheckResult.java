package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What checking gave.
 *
 * @param policy the checked policy; empty exactly when there is an error among the diagnostics
 * @param diagnostics all faults in source order
 */
public record CheckResult(Optional<CheckedPolicy> policy, List<Diagnostic> diagnostics) {
    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
        boolean failed = diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        if (failed == policy.isPresent()) {
            throw new IllegalArgumentException("a policy must be present exactly when there is no error");
        }
    }
}
