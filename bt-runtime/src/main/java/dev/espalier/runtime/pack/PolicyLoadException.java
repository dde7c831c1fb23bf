package dev.espalier.runtime.pack;

import dev.espalier.dsl.diagnostic.Diagnostic;
import java.util.List;

/** A policy could not be loaded. The message says in one line what is wrong with which file. */
public final class PolicyLoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean retryHelps;
    private final transient List<String> differences;
    private final transient List<Diagnostic> diagnostics;

    private PolicyLoadException(
            String message, boolean retryHelps, List<String> differences, List<Diagnostic> diagnostics) {
        super(message);
        this.retryHelps = retryHelps;
        this.differences = List.copyOf(differences);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The file is wrong, and will be until somebody makes it again. */
    static PolicyLoadException faulty(String source, String fault) {
        return new PolicyLoadException(source + " " + fault, false, List.of(), List.of());
    }

    /** The file could not be read now; it may be so later, as when it is still being written. */
    static PolicyLoadException unreadable(String source, String fault) {
        return new PolicyLoadException(source + " " + fault, true, List.of(), List.of());
    }

    /** The policy was made for a game that differs from this one. */
    static PolicyLoadException foreign(String source, String game, List<String> differences) {
        String more = differences.size() == 1 ? "" : ", and " + (differences.size() - 1) + " more";
        return new PolicyLoadException(
                source + " is not for this game (" + game + "): " + differences.get(0) + more,
                false,
                differences,
                List.of());
    }

    /** The policy has errors. */
    static PolicyLoadException erroneous(String source, List<Diagnostic> diagnostics) {
        Diagnostic first = diagnostics.get(0);
        String more = diagnostics.size() == 1 ? "" : " (and " + (diagnostics.size() - 1) + " more)";
        String place = first.span().line() > 0
                ? ":" + first.span().line() + ":" + first.span().column()
                : "";
        return new PolicyLoadException(
                source + place + ": " + first.code().id() + " " + first.message() + more,
                false,
                List.of(),
                diagnostics);
    }

    /** Whether trying again can help though nobody changes the file: it could not be read, or not to its end. */
    public boolean retryHelps() {
        return retryHelps;
    }

    /** What the policy uses and this game lacks or offers otherwise, a sentence each; empty when that is not the fault. */
    public List<String> differences() {
        return differences;
    }

    /** The errors of the policy itself, in source order; empty when it could not be read at all. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
