package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Span;
import java.util.Collection;
import java.util.Locale;

/** Finds the name that is meant by another spelling of it: {@code moveTo} is {@code move_to}. */
final class Spelling {

    private Spelling() {}

    /**
     * The one of the names that differs from what was written in capitals and underscores only, which is warned about; what was
     * written if it is a name itself, or if none or several are spelled so.
     */
    static String known(Faults faults, Span place, String written, Collection<String> names) {
        if (names.contains(written) || written.length() > 100) {
            return written;
        }
        String folded = folded(written);
        String meant = "";
        for (String name : names) {
            if (folded(name).equals(folded)) {
                if (!meant.isEmpty()) {
                    return written;
                }
                meant = name;
            }
        }
        if (meant.isEmpty()) {
            return written;
        }
        faults.add(
                Code.SPELLING,
                place,
                "'" + written + "' is written '" + meant + "'.",
                "replace '" + written + "' by '" + meant + "'.",
                new Fix(place, meant));
        return meant;
    }

    private static String folded(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
