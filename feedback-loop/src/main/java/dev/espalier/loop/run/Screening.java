package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import java.util.Comparator;
import java.util.List;

/**
 * Narrows many candidates to a few by successive halving: every round plays more pairs with fewer candidates. What survives
 * looks better than it is, since it is the best of many; the test that follows uses other fixtures.
 */
final class Screening {

    private static final int KEPT_OF_FIRST_ROUND = 4;
    private static final int GROWTH = 2;

    private final Comparison comparison;
    private final int pairs;

    /**
     * A screening.
     *
     * @param pairs for each candidate in the first round
     */
    Screening(Comparison comparison, int pairs) {
        this.comparison = comparison;
        this.pairs = pairs;
    }

    /** How many fixtures {@link #rank} uses. */
    int fixtureCount() {
        return pairs + GROWTH * pairs;
    }

    /**
     * The candidates of the second round, the one with the greatest lead first.
     *
     * @param fixtures {@link #fixtureCount()} of them
     */
    List<Challenger> rank(List<Challenger> candidates, Contender incumbent, List<Fixture> fixtures) {
        List<Challenger> first = byLead(comparison.extend(candidates, incumbent, fixtures.subList(0, pairs)));
        int kept = Math.max(1, first.size() / KEPT_OF_FIRST_ROUND);
        return byLead(comparison.extend(
                first.subList(0, Math.min(kept, first.size())), incumbent, fixtures.subList(pairs, fixtures.size())));
    }

    private static List<Challenger> byLead(List<Challenger> challengers) {
        return challengers.stream()
                .sorted(Comparator.comparingDouble(
                                (Challenger challenger) -> -challenger.lead().mean())
                        .thenComparing(challenger -> challenger.contender().id()))
                .toList();
    }
}
