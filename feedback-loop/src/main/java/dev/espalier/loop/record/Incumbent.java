package dev.espalier.loop.record;

import java.util.List;

/**
 * A policy that was the run's best for a while; the first is the start.
 *
 * @param generation in which it was promoted; 0 for the start
 * @param policy its id and text
 * @param change how it differs from the one before, in a line
 * @param feedback how it plays against the training opponents, in prose
 * @param heldOut its results on held-out games by held-out opponent; empty until the run has ended
 */
public record Incumbent(
        int generation, NamedPolicy policy, String change, String feedback, List<OpponentScore> heldOut) {
    public Incumbent {
        heldOut = List.copyOf(heldOut);
    }

    /** The results against all held-out opponents together. */
    public OpponentScore heldOutTotal() {
        return OpponentScore.total("all held-out opponents", heldOut);
    }

    public Incumbent withHeldOut(List<OpponentScore> results) {
        return new Incumbent(generation, policy, change, feedback, results);
    }
}
