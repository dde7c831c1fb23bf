package dev.espalier.runtime.pack;

import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.PolicyChecker;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.Severity;
import dev.espalier.dsl.json.JsonParseResult;
import dev.espalier.dsl.json.PolicyJsonReader;
import dev.espalier.dsl.syntax.Policy;
import java.util.List;

/** Reads and checks the JSON form of a policy; the language's parser is not needed for it. */
final class JsonPolicy {

    private JsonPolicy() {}

    /**
     * @param source what the text is called in messages
     * @throws PolicyLoadException if it has errors
     */
    static CheckedPolicy check(String source, String json, PolicyChecker checker) {
        JsonParseResult parsed = PolicyJsonReader.read(json);
        Policy policy = parsed.policy().orElseThrow(() -> faulty(source, parsed.diagnostics()));
        CheckResult checked = checker.check(policy);
        return checked.policy().orElseThrow(() -> faulty(source, checked.diagnostics()));
    }

    static PolicyLoadException faulty(String source, List<Diagnostic> diagnostics) {
        return PolicyLoadException.erroneous(
                source,
                diagnostics.stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .toList());
    }
}
