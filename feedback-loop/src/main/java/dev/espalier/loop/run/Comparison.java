package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.MatchFailedException;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.statistics.Differences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Candidates beside the incumbent on the same fixtures, by the objective: common random numbers take the luck of the draw out.
 * A candidate of which a match takes too long is out; where the incumbent's does, the fixture counts for nobody.
 */
final class Comparison {

    private final Evaluator evaluator;
    private final Objective objective;
    private final Consumer<String> given;

    /**
     * @param given told in a line whom or what was given up
     */
    Comparison(Evaluator evaluator, Objective objective, Consumer<String> given) {
        this.evaluator = evaluator;
        this.objective = objective;
        this.given = given;
    }

    /**
     * Plays all challengers and the incumbent on all fixtures.
     *
     * @return the challengers with their leads, in the same order, without those that are out
     * @throws MatchFailedException if all of the incumbent's matches take too long
     */
    List<Challenger> extend(List<Challenger> challengers, Contender incumbent, List<Fixture> fixtures) {
        List<Entry> entries = new ArrayList<>();
        fixtures.forEach(fixture -> entries.add(new Entry(incumbent, fixture)));
        for (Challenger challenger : challengers) {
            fixtures.forEach(fixture -> entries.add(new Entry(challenger.contender(), fixture)));
        }
        List<Optional<PlayedPair>> pairs = evaluator.tryPlay(entries);
        int count = fixtures.size();
        List<Optional<PlayedPair>> beside = pairs.subList(0, count);
        requireSome(beside);
        List<Challenger> extended = new ArrayList<>(challengers.size());
        for (int i = 0; i < challengers.size(); i++) {
            Challenger challenger = challengers.get(i);
            int first = (i + 1) * count;
            List<Optional<PlayedPair>> own = pairs.subList(first, first + count);
            differences(own, beside)
                    .ifPresentOrElse(
                            more -> extended.add(challenger.with(more, present(own), present(beside))),
                            () -> given.accept(
                                    "a match of this candidate took too long, so it is out: " + challenger.change()));
        }
        return extended;
    }

    private static List<PlayedPair> present(List<Optional<PlayedPair>> pairs) {
        return pairs.stream().flatMap(Optional::stream).toList();
    }

    private void requireSome(List<Optional<PlayedPair>> incumbent) {
        long late = incumbent.stream().filter(Optional::isEmpty).count();
        if (late > 0 && late == incumbent.size()) {
            throw new MatchFailedException(
                    "all matches of the incumbent take longer than they may; see --match-timeout, or mend the game");
        }
        if (late > 0) {
            given.accept("matches of the incumbent took too long, so " + late
                    + (late == 1 ? " game is left out" : " games are left out"));
        }
    }

    /** Empty when one of the pairs that count is missing. */
    private Optional<Differences> differences(List<Optional<PlayedPair>> own, List<Optional<PlayedPair>> beside) {
        Differences differences = Differences.NONE;
        for (int i = 0; i < own.size(); i++) {
            if (beside.get(i).isPresent()) {
                if (own.get(i).isEmpty()) {
                    return Optional.empty();
                }
                differences = differences.plus(objective.of(own.get(i).get())
                        - objective.of(beside.get(i).get()));
            }
        }
        return Optional.of(differences);
    }
}
