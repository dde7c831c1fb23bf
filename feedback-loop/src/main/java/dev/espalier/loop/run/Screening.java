package dev.espalier.loop.run;

import dev.espalier.loop.author.Standing.Attempt;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Narrows many candidates to a few by successive halving: every round plays more pairs with fewer candidates. What survives
 * looks better than it is, since it is the best of many; the test that follows uses other fixtures.
 */
final class Screening {

    private static final int KEPT_OF_FIRST_ROUND = 4;
    private static final int FEWEST_KEPT = 2;
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
     * What came of a screening.
     *
     * @param best the candidates of the second round, the one with the greatest lead first
     * @param dropped those that did not come so far
     */
    record Ranking(List<Challenger> best, List<Challenger> dropped) {

        /**
         * All of it as what was tried, the worst first, so that the best stands last.
         *
         * @param promoted who became the incumbent, if anybody did
         */
        List<Attempt> attempts(Optional<Contender> promoted) {
            List<Challenger> all = new ArrayList<>(best);
            all.addAll(dropped);
            Collections.reverse(all);
            return all.stream()
                    .map(challenger -> Attempt.compared(
                            challenger.change(),
                            challenger.lead().mean(),
                            challenger.lead().count(),
                            promoted.equals(Optional.of(challenger.contender()))))
                    .toList();
        }
    }

    /**
     * Plays all candidates, and the better ones again.
     *
     * @param fixtures {@link #fixtureCount()} of them
     */
    Ranking rank(List<Challenger> candidates, Contender incumbent, List<Fixture> fixtures) {
        if (candidates.isEmpty()) {
            return new Ranking(List.of(), List.of());
        }
        List<Challenger> first = byLead(comparison.extend(candidates, incumbent, fixtures.subList(0, pairs)));
        int kept = Math.min(first.size(), Math.max(FEWEST_KEPT, first.size() / KEPT_OF_FIRST_ROUND));
        List<Challenger> best =
                byLead(comparison.extend(first.subList(0, kept), incumbent, fixtures.subList(pairs, fixtures.size())));
        return new Ranking(best, first.subList(kept, first.size()));
    }

    private static List<Challenger> byLead(List<Challenger> challengers) {
        return challengers.stream()
                .sorted(Comparator.comparingDouble(
                                (Challenger challenger) -> -challenger.lead().mean())
                        .thenComparing(challenger -> challenger.contender().id()))
                .toList();
    }
}
