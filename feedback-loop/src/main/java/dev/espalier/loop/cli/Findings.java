package dev.espalier.loop.cli;

import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.Severity;
import dev.espalier.dsl.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> sourceLines = source.text().lines().toList();
        for (Diagnostic diagnostic : diagnostics) {
            Span span = diagnostic.span();
            String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
            lines.add(source.path() + ":" + span.line() + ":" + span.column() + ": " + severity + " "
                    + diagnostic.code().id() + ": " + diagnostic.message());
            if (span.line() >= 1 && span.line() <= sourceLines.size()) {
                lines.add("    " + sourceLines.get(span.line() - 1).replace('\t', ' '));
                lines.add("    " + " ".repeat(Math.max(0, span.column() - 1)) + "^");
            }
            lines.add("  To fix: " + diagnostic.remedy());
            lines.add("");
        }
        return lines;
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
