package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.NearestName;
import dev.espalier.dsl.syntax.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Messages about names that do not exist. */
final class Names {

    private static final int MOST_LISTED = 20;

    private Names() {}

    /**
     * Reports an unknown name with the nearest one, if one is near, or with a list of what there is.
     *
     * @param message without a full stop
     * @param kind what the names are, in the plural
     */
    static void reportUnknown(
            Faults faults,
            Code code,
            Span span,
            String written,
            String message,
            String kind,
            Collection<String> names) {
        reportUnknown(faults, code, span, written, message, kind, names, List.of());
    }

    /**
     * @param others names of another kind, of which one may be meant if none of the right kind is near
     */
    static void reportUnknown(
            Faults faults,
            Code code,
            Span span,
            String written,
            String message,
            String kind,
            Collection<String> names,
            Collection<String> others) {
        Optional<String> nearest = NearestName.of(written, names).or(() -> NearestName.surely(written, others));
        if (nearest.isPresent()) {
            String meant = nearest.get();
            faults.add(
                    code,
                    span,
                    message + ". Did you mean '" + meant + "'?",
                    "replace '" + written + "' by '" + meant + "'.",
                    new Fix(span, meant));
        } else {
            faults.add(code, span, message + ".", remedy(kind, List.copyOf(names)));
        }
    }

    private static String remedy(String kind, List<String> names) {
        if (names.isEmpty()) {
            return switch (kind) {
                case "vars" -> "define it: 'var NAME: TYPE'.";
                case "subtrees" -> "define it: 'subtree NAME() { ... }', or remove the call.";
                default -> "remove it; there are no " + kind + ".";
            };
        }
        String listed = String.join(", ", names.subList(0, Math.min(names.size(), MOST_LISTED)));
        return "use one of the " + kind + ": " + listed + (names.size() > MOST_LISTED ? ", ..." : "") + ".";
    }
}
