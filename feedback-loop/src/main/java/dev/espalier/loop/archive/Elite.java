package dev.espalier.loop.archive;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.statistics.Differences;

/**
 * A policy that a run has measured.
 *
 * @param contender the policy
 * @param change how it came about, in a line
 * @param generation in which it was proposed; 0 for the start
 * @param behaviour how it plays
 * @param incumbent {@link Contender#id()} of the policy that it was compared with; its own when it was the incumbent
 * @param lead its differences to that one on the same fixtures; none when it was the incumbent
 * @param expected the mean lead of all candidates that were proposed with it
 */
public record Elite(
        Contender contender,
        String change,
        int generation,
        Behaviour behaviour,
        String incumbent,
        Differences lead,
        double expected) {

    /** How many imagined pairs with the expected lead count beside those played: about the noise of a pair over the spread of candidates. */
    static final int PRIOR_PAIRS = 6;

    /**
     * What its lead is likely to be: the best of many look better than they are, the more so the less they played, so the lead is
     * drawn towards the mean of all.
     */
    public double likelyLead() {
        return lead.count() == 0 ? 0 : (lead.sum() + PRIOR_PAIRS * expected) / (lead.count() + PRIOR_PAIRS);
    }
}
