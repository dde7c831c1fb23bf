package dev.espalier.dsl;

import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.PolicyChecker;
import dev.espalier.dsl.vocabulary.Vocabulary;

/** Reads policy text for one game: parses it and checks it. Immutable; may be shared between threads. */
public final class PolicyReader {

    private final PolicyChecker checker;

    public PolicyReader(Vocabulary vocabulary) {
        this.checker = new PolicyChecker(vocabulary);
    }

    /** Parses and checks a policy; every fault of the text comes back as a diagnostic, never as an exception. */
    @SuppressWarnings("DoNotCallSuggester")
    public CheckResult read(String text) {
        requireChecker(checker);
        throw new IllegalStateException("not built yet: " + text);
    }

    private static void requireChecker(PolicyChecker c) {
        if (c == null) {
            throw new IllegalStateException();
        }
    }
}
