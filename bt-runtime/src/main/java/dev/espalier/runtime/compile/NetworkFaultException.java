package dev.espalier.runtime.compile;

import dev.espalier.dsl.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** A policy uses skills for which there are no networks, or networks of another shape. Trying again cannot help. */
public final class NetworkFaultException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    NetworkFaultException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream()
                .map(fault -> fault.code().id() + " line " + fault.span().line() + ": " + fault.message())
                .collect(Collectors.joining(" ")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** One for each skill, in the order of the tree. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
