package dev.espalier.dsl;

import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.Fixes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Mends policy text by the fixes of its diagnostics, again and again until there are no more. Fixes that are
 * not {@linkplain Fix#sure sure}, such as one that takes out what has no effect, are left to the author. Immutable.
 */
public final class PolicyMender {

    private static final int MOST_ROUNDS = 40;

    private final PolicyReader reader;

    public PolicyMender(PolicyReader reader) {
        this.reader = reader;
    }

    /**
     * A mended text.
     *
     * @param text as it is now
     * @param applied the diagnostics whose fixes were put in, in the order in which that was done; their places are those of the
     *     text at that time
     * @param remaining what is still wrong with the text
     */
    public record Mended(String text, List<Diagnostic> applied, List<Diagnostic> remaining) {
        public Mended {
            applied = List.copyOf(applied);
            remaining = List.copyOf(remaining);
        }
    }

    /** Applies all fixes that can be applied together, reads the text again, and so on. */
    public Mended mend(String text) {
        Set<String> seen = new HashSet<>();
        List<Diagnostic> applied = new ArrayList<>();
        String mended = text;
        List<Diagnostic> found = reader.read(mended).diagnostics();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Diagnostic> fixable = Fixes.compatible(found.stream()
                    .filter(diagnostic -> diagnostic.fix().filter(Fix::sure).isPresent())
                    .toList());
            if (fixable.isEmpty() || !seen.add(mended)) {
                break;
            }
            applied.addAll(fixable);
            mended = Fixes.apply(mended, fixable);
            found = reader.read(mended).diagnostics();
        }
        return new Mended(mended, applied, found);
    }
}
