package dev.espalier.loop.record;

import java.util.Locale;

/** Who makes the candidates of a run in which no model does. */
public enum CandidateSource {
    /** Varies the incumbent and other good policies. */
    EVOLUTION,

    /** Draws each policy afresh: the control that remembers nothing, by which search at equal cost is judged. */
    RANDOM;

    /** As on the command line. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
