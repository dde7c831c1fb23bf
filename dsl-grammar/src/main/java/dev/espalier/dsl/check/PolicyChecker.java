package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Vocabulary;

/** Checks policies against one vocabulary. Immutable; may be shared between threads. */
public final class PolicyChecker {

    private final Vocabulary vocabulary;

    public PolicyChecker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Checks a whole policy and reports every fault. */
    @SuppressWarnings("DoNotCallSuggester")
    public CheckResult check(Policy policy) {
        throw new IllegalStateException("not built yet: " + vocabulary.name() + policy.name());
    }
}
