package dev.espalier.loop.author;

import dev.espalier.dsl.syntax.Policy;
import dev.espalier.loop.author.Standing.Parent;
import dev.espalier.loop.generate.Graft;
import java.util.Optional;

/**
 * What one candidate is to be.
 *
 * @param template that asks for it
 * @param title which candidate it is, for people
 * @param parent whom it is to beat; empty when there is none yet
 * @param part of the parent that is to be rewritten, while the rest is kept
 * @param mate whom it is to be combined with
 */
record Assignment(
        String template, String title, Optional<Parent> parent, Optional<Graft.Part> part, Optional<Parent> mate) {

    static final String WRITE = "write";
    static final String REWRITE = "rewrite";
    static final String COMBINE = "combine";

    /** What kind of change the candidate is, in a few words. */
    String change() {
        return part.map(rewritten -> "rewrote " + rewritten)
                .orElseGet(() -> mate.isPresent() ? "combined two policies" : "wrote the policy anew");
    }

    /** The candidate from what was written; it keeps the parent's name. */
    Policy fit(Policy written) {
        if (parent.isEmpty()) {
            return written;
        }
        Policy base = parent.get().policy().policy();
        return part.map(rewritten -> Graft.replaced(
                        base,
                        rewritten,
                        alone(written, rewritten),
                        parent.get().policy().vocabulary()))
                .orElseGet(() -> written.withName(base.name()));
    }

    /** Who was asked for a part and wrote all of the policy meant that part of it. */
    private static Policy alone(Policy written, Graft.Part part) {
        boolean whole =
                !written.name().equals(Graft.PART) && Graft.parts(written).contains(part);
        return whole ? Graft.taken(written, part) : written;
    }
}
