package dev.espalier.loop.cli;

import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.DiagnosticRenderer;
import dev.espalier.dsl.diagnostic.Severity;
import java.util.List;

/**
 * What checking found in one file.
 *
 * @param source the file
 * @param diagnostics its faults, in source order
 */
record Findings(PolicySource source, List<Diagnostic> diagnostics) {

    Findings {
        diagnostics = List.copyOf(diagnostics);
    }

    long errors() {
        return count(Severity.ERROR);
    }

    long warnings() {
        return count(Severity.WARNING);
    }

    /** Such as {@code 3 errors, 1 warning}. */
    String summary() {
        return counted(errors(), "error") + ", " + counted(warnings(), "warning");
    }

    /** Each fault with its place, the line that it stands in, and what to do about it. */
    String text() {
        return renderer().text(diagnostics);
    }

    /** The same for programs: an array of objects. */
    String json() {
        return renderer().json(diagnostics);
    }

    private DiagnosticRenderer renderer() {
        return new DiagnosticRenderer(source.path().toString(), source.text());
    }

    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
