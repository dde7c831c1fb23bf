package dev.espalier.dsl.diagnostic;

import dev.espalier.dsl.syntax.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts fixes into a text. */
public final class Fixes {

    private Fixes() {}

    /** The diagnostics in source order whose fixes do not touch the same text; of two that do, the first. */
    public static List<Diagnostic> compatible(List<Diagnostic> diagnostics) {
        List<Diagnostic> fixable = new ArrayList<>(diagnostics.stream()
                .filter(diagnostic -> diagnostic.fix().isPresent())
                .toList());
        fixable.sort(Comparator.comparing(Fixes::place));
        List<Diagnostic> chosen = new ArrayList<>();
        Span last = null;
        for (Diagnostic diagnostic : fixable) {
            Span span = place(diagnostic);
            boolean free = last == null
                    || span.start() > last.end()
                    || (span.start() == last.end() && last.end() > last.start());
            if (free) {
                chosen.add(diagnostic);
                last = span;
            }
        }
        return chosen;
    }

    /** The text with the {@linkplain #compatible compatible} fixes of these diagnostics put in. */
    public static String apply(String text, List<Diagnostic> diagnostics) {
        StringBuilder mended = new StringBuilder(text);
        List<Diagnostic> chosen = compatible(diagnostics);
        for (int i = chosen.size() - 1; i >= 0; i--) {
            chosen.get(i)
                    .fix()
                    .ifPresent(
                            fix -> mended.replace(fix.span().start(), fix.span().end(), fix.replacement()));
        }
        return mended.toString();
    }

    private static Span place(Diagnostic diagnostic) {
        return diagnostic.fix().map(Fix::span).orElse(diagnostic.span());
    }
}
