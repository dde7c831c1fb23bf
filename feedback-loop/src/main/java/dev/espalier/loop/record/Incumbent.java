package dev.espalier.loop.record;

import java.util.List;

/**
 * A policy that was the run's best for a while; the first is the start.
 *
 * @param generation in which it was promoted; 0 for the start
 * @param policy its id and text
 * @param change how it differs from the one before, in a line
 * @param appraisal how it plays against the training opponents
 * @param heldOut its results on held-out games by held-out opponent; empty until the run has ended
 */
public record Incumbent(
        int generation, NamedPolicy policy, String change, Appraisal appraisal, List<OpponentScore> heldOut) {
    public Incumbent {
        heldOut = List.copyOf(heldOut);
    }

    /** How it plays, in prose. */
    public String feedback() {
        return appraisal.text();
    }

    /** The results against all held-out opponents together. */
    public OpponentScore heldOutTotal() {
        return OpponentScore.total("all held-out opponents", heldOut);
    }

    public Incumbent withHeldOut(List<OpponentScore> results) {
        return new Incumbent(generation, policy, change, appraisal, results);
    }
}
