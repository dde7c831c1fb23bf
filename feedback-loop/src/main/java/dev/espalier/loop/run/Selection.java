package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.FixtureDraw;
import dev.espalier.loop.record.Diversity;
import dev.espalier.loop.record.DroppedCandidate;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.run.PromotionTest.Trial;
import dev.espalier.loop.run.RunRandom.Purpose;
import dev.espalier.loop.run.Screening.Ranking;
import dev.espalier.loop.statistics.Differences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what becomes of candidates, wherever they come from: those that led in screening are tested against the incumbent on fresh training
 * games, and the first that is shown to be better takes its place.
 */
final class Selection {

    private final PromotionTest promotionTest;
    private final FixtureDraw training;
    private final int testPairs;
    private final RunRandom random;
    private final Evaluator evaluator;
    private final Harvest harvest;
    private final Succession succession;

    /**
     * @param testPairs most pairs for one test
     * @param evaluator counts the matches of the search
     */
    Selection(
            PromotionTest promotionTest,
            FixtureDraw training,
            int testPairs,
            RunRandom random,
            Evaluator evaluator,
            Harvest harvest,
            Succession succession) {
        this.promotionTest = promotionTest;
        this.training = training;
        this.testPairs = testPairs;
        this.random = random;
        this.evaluator = evaluator;
        this.harvest = harvest;
        this.succession = succession;
    }

    /**
     * What was decided in a generation; nobody is promoted before {@link #conclude}.
     *
     * @param promising those that led in screening, the best first
     * @param trials the tests of some of them
     */
    record Decision(Ranking ranking, List<Challenger> promising, List<Trial> trials, Diversity diversity) {

        /** The last test, if there was any. */
        Optional<Trial> last() {
            return trials.isEmpty() ? Optional.empty() : Optional.of(trials.get(trials.size() - 1));
        }

        /** Who has been shown to be better. */
        Optional<Challenger> promoted() {
            return last().filter(trial -> trial.result().promoted()).map(Trial::challenger);
        }
    }

    /** Tests the candidates of a generation. */
    Decision decide(int number, Ranking ranking) {
        Contender champion = succession.champion();
        List<Challenger> promising = ranking.best().stream()
                .filter(challenger -> challenger.lead().mean() > 0)
                .toList();
        List<Trial> trials = promotionTest.trials(
                promising, champion, training.draw(testPairs, random.source(Purpose.TEST_FIXTURES, number)));
        Diversity diversity = harvest.gather(number, champion, succession.incumbent(), measured(ranking, trials));
        return new Decision(ranking, promising, trials, diversity);
    }

    /** All candidates, those that were tested with what they played in the test. */
    private static List<Challenger> measured(Ranking ranking, List<Trial> trials) {
        Map<String, Challenger> measured = new LinkedHashMap<>();
        ranking.dropped()
                .forEach(challenger -> measured.put(challenger.contender().id(), challenger));
        ranking.best().forEach(challenger -> measured.put(challenger.contender().id(), challenger));
        trials.forEach(trial -> measured.put(trial.challenger().contender().id(), trial.challenger()));
        return List.copyOf(measured.values());
    }

    /**
     * Has the promoted candidate take the incumbent's place.
     *
     * @param candidates how many different policies were proposed
     * @param dropped those that could not work
     */
    GenerationSummary conclude(int number, int candidates, Decision decision, List<DroppedCandidate> dropped) {
        Optional<Challenger> promoted = decision.promoted();
        promoted.ifPresent(challenger -> succession.enthrone(number, challenger.contender(), challenger.change()));
        Optional<Trial> last = decision.last();
        return new GenerationSummary(
                number,
                candidates,
                decision.ranking().best().stream()
                        .mapToDouble(challenger -> challenger.lead().mean())
                        .max()
                        .orElse(0),
                decision.trials().size(),
                promoted.isPresent(),
                last.map(trial -> trial.challenger().change()).orElse(""),
                last.map(trial -> trial.result().verdict().logLikelihoodRatio()).orElse(0.0),
                last.map(trial -> trial.result().lead()).orElse(Differences.NONE),
                evaluator.matchCount(),
                decision.diversity(),
                dropped);
    }
}
