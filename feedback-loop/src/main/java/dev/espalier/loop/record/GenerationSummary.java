package dev.espalier.loop.record;

import dev.espalier.loop.statistics.Differences;
import java.util.List;

/**
 * What one generation tried and what came of it.
 *
 * @param number from 1
 * @param candidates how many different policies were proposed
 * @param bestDifference the best candidate's lead over the incumbent in screening, in score share; optimistic, since it is
 *     the best of many
 * @param tested how many candidates were tested against the incumbent
 * @param promoted whether one of them took its place
 * @param change what the last tested candidate changed; empty when none was worth a test
 * @param logLikelihoodRatio where its test ended
 * @param lead of the last tested candidate over the incumbent in its test, in score share by pair of matches
 * @param matchesSoFar matches of the run up to here
 * @param diversity how differently the policies found so far play
 * @param dropped the candidates that could not work, in the order of their numbers
 */
public record GenerationSummary(
        int number,
        int candidates,
        double bestDifference,
        int tested,
        boolean promoted,
        String change,
        double logLikelihoodRatio,
        Differences lead,
        long matchesSoFar,
        Diversity diversity,
        List<DroppedCandidate> dropped) {

    public GenerationSummary {
        dropped = List.copyOf(dropped);
    }

    /** One of which all candidates could work. */
    public GenerationSummary(
            int number,
            int candidates,
            double bestDifference,
            int tested,
            boolean promoted,
            String change,
            double logLikelihoodRatio,
            Differences lead,
            long matchesSoFar,
            Diversity diversity) {
        this(
                number,
                candidates,
                bestDifference,
                tested,
                promoted,
                change,
                logLikelihoodRatio,
                lead,
                matchesSoFar,
                diversity,
                List.of());
    }

    /** Over how many pairs of matches the last test went. */
    public int testedPairs() {
        return lead.count();
    }
}
