package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.statistics.Differences;
import java.util.ArrayList;
import java.util.List;

/**
 * Candidates beside the incumbent on the same fixtures, by their shares of the score: common random numbers take the luck of
 * the draw out.
 */
final class Comparison {

    private final Evaluator evaluator;

    Comparison(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * Plays all challengers and the incumbent on all fixtures.
     *
     * @return the challengers with their leads, in the same order
     */
    List<Challenger> extend(List<Challenger> challengers, Contender incumbent, List<Fixture> fixtures) {
        List<Entry> entries = new ArrayList<>();
        fixtures.forEach(fixture -> entries.add(new Entry(incumbent, fixture)));
        for (Challenger challenger : challengers) {
            fixtures.forEach(fixture -> entries.add(new Entry(challenger.contender(), fixture)));
        }
        List<PlayedPair> pairs = evaluator.play(entries);
        int count = fixtures.size();
        List<Challenger> extended = new ArrayList<>(challengers.size());
        for (int i = 0; i < challengers.size(); i++) {
            int first = (i + 1) * count;
            extended.add(challengers
                    .get(i)
                    .with(
                            differences(pairs, first, count),
                            pairs.subList(first, first + count),
                            pairs.subList(0, count)));
        }
        return extended;
    }

    private static Differences differences(List<PlayedPair> pairs, int first, int count) {
        Differences differences = Differences.NONE;
        for (int i = 0; i < count; i++) {
            differences = differences.plus(
                    pairs.get(first + i).scoreShare() - pairs.get(i).scoreShare());
        }
        return differences;
    }
}
