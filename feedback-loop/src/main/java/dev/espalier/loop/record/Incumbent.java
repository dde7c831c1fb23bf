package dev.espalier.loop.record;

import java.util.List;
import java.util.Optional;

/**
 * A policy that was the run's best for a while; the first is the start.
 *
 * @param generation in which it was promoted; 0 for the start
 * @param policy its id and text
 * @param change how it differs from the one before, in a line
 * @param appraisal how it plays against the training opponents
 * @param heldOut its results on held-out games by held-out opponent; empty until the run has ended
 * @param objective its results on the same games by the run's objective; empty until the run has ended, and where the objective is the
 *     standard one
 */
public record Incumbent(
        int generation,
        NamedPolicy policy,
        String change,
        Appraisal appraisal,
        List<OpponentScore> heldOut,
        Optional<ObjectiveScore> objective) {
    public Incumbent {
        heldOut = List.copyOf(heldOut);
    }

    /** One without results by another objective than the standard one. */
    public Incumbent(
            int generation, NamedPolicy policy, String change, Appraisal appraisal, List<OpponentScore> heldOut) {
        this(generation, policy, change, appraisal, heldOut, Optional.empty());
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
        return withHeldOut(results, Optional.empty());
    }

    public Incumbent withHeldOut(List<OpponentScore> results, Optional<ObjectiveScore> byObjective) {
        return new Incumbent(generation, policy, change, appraisal, results, byObjective);
    }
}
