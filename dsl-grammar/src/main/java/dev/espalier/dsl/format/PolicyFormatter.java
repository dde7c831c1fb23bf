package dev.espalier.dsl.format;

import dev.espalier.dsl.syntax.Policy;

/** Prints policies in their one canonical layout; parsing the result gives the same tree. */
public final class PolicyFormatter {

    private PolicyFormatter() {}

    /** The policy as text, ending in a line feed. */
    @SuppressWarnings("DoNotCallSuggester")
    public static String format(Policy policy) {
        throw new IllegalStateException("not built yet: " + policy.name());
    }
}
