package dev.espalier.dsl.diagnostic;

import dev.espalier.dsl.diagnostic.Fix.Edit;
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
        fixable.sort(Comparator.comparing(Fixes::firstPlace));
        List<Diagnostic> chosen = new ArrayList<>();
        List<Edit> taken = new ArrayList<>();
        for (Diagnostic diagnostic : fixable) {
            List<Edit> edits = edits(diagnostic);
            if (edits.stream()
                    .allMatch(edit -> taken.stream().allMatch(other -> areApart(edit.span(), other.span())))) {
                chosen.add(diagnostic);
                taken.addAll(edits);
            }
        }
        return chosen;
    }

    /** The text with the {@linkplain #compatible compatible} fixes of these diagnostics put in. */
    public static String apply(String text, List<Diagnostic> diagnostics) {
        StringBuilder mended = new StringBuilder(text);
        compatible(diagnostics).stream()
                .flatMap(diagnostic -> edits(diagnostic).stream())
                .sorted(Comparator.comparing(Edit::span).reversed())
                .forEach(edit -> mended.replace(edit.span().start(), edit.span().end(), edit.replacement()));
        return mended.toString();
    }

    /** Whether one ends before the other starts; they may meet where text is replaced, but not where both insert. */
    private static boolean areApart(Span one, Span other) {
        Span first = one.compareTo(other) <= 0 ? one : other;
        Span second = first.equals(one) ? other : one;
        return second.start() > first.end() || (second.start() == first.end() && first.end() > first.start());
    }

    private static List<Edit> edits(Diagnostic diagnostic) {
        return diagnostic.fix().map(Fix::edits).orElse(List.of());
    }

    private static Span firstPlace(Diagnostic diagnostic) {
        return edits(diagnostic).stream()
                .map(Edit::span)
                .min(Comparator.naturalOrder())
                .orElse(diagnostic.span());
    }
}
