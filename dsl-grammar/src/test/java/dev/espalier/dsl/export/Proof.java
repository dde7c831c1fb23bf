package dev.espalier.dsl.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Counts how many sentences of an exported grammar are policies without errors, and suffers no error of names or syntax. */
final class Proof {

    /** What a sentence may be guilty of: it is too large. The grammar rules out all else. */
    private static final Set<Code> FORGIVEN = EnumSet.of(Code.LIMIT);

    private final String what;
    private int sentences;
    private int clean;

    Proof(String what) {
        this.what = what;
    }

    /** Takes one sentence and what checking it gave. */
    void take(long seed, String sentence, CheckResult result) {
        List<Diagnostic> errors = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        assertThat(errors)
                .as("errors of sentence %d of %s:%n%s", seed, what, sentence)
                .allMatch(error -> FORGIVEN.contains(error.code()));
        assertThat(result.diagnostics())
                .as("slips of sentence %d of %s:%n%s", seed, what, sentence)
                .noneMatch(diagnostic -> diagnostic.code().id().startsWith("W2"));
        sentences++;
        clean += errors.isEmpty() ? 1 : 0;
    }

    /** Nearly all were clean. */
    void conclude() {
        assertThat((double) clean / sentences)
                .as("share of %d sentences of %s without an error", sentences, what)
                .isGreaterThan(0.98);
    }
}
