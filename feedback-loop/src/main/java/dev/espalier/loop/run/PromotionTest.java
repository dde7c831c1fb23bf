package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.statistics.Differences;
import dev.espalier.loop.statistics.SequentialTest;
import dev.espalier.loop.statistics.SequentialTest.Decision;
import dev.espalier.loop.statistics.SequentialTest.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Tests candidates against the incumbent on fixtures that their selection has not seen, batch by batch.
 *
 * <p><b>How often it errs.</b> By a test, a candidate that is no better is promoted with a probability of at most alpha, 5% in the
 * {@link #STANDARD} test. By a generation, in which up to {@value #MOST_TRIALS} candidates are tested, each at that level, the probability is at
 * most the sum, 10%. By a run nothing bounds it but the number of generations: at most 2 false promotions on average in 20 of them. Since a test ends in
 * rejection after a greatest number of pairs, the rates are lower in truth: simulated with equal policies and 120 pairs at most, 0 to 1.6% by
 * test, 0 to 3.1% by generation, and some promotion in 0 to 46% of runs of 20 generations. A false promotion of an equal policy loses
 * nothing but the claim; of one that is worse it is rarer by far. What a run has gained is therefore judged by its held-out games alone.
 */
final class PromotionTest {

    /** The gain in score share that a promotion must show, and how often the test may err either way. */
    static final SequentialTest STANDARD = new SequentialTest(0.03, 0.05, 0.1, 12, 0.03);

    static final int BATCH = 12;

    /** How many candidates of a generation are tested. */
    static final int MOST_TRIALS = 2;

    private final Comparison comparison;
    private final SequentialTest test;

    PromotionTest(Comparison comparison, SequentialTest test) {
        this.comparison = comparison;
        this.test = test;
    }

    /**
     * How a test ended.
     *
     * @param promoted whether the candidate has been shown to be better
     * @param tested the candidate with what it played in the test alone
     */
    record Result(boolean promoted, Verdict verdict, Challenger tested) {

        /** Its differences to the incumbent in the test. */
        Differences lead() {
            return tested.lead();
        }
    }

    /**
     * A challenger and how its test ended.
     *
     * @param challenger with what it played before the test and in it
     */
    record Trial(Challenger challenger, Result result) {}

    /** Tests one after another until one is promoted, but no more than a few. */
    List<Trial> trials(List<Challenger> promising, Contender incumbent, List<Fixture> fixtures) {
        List<Trial> trials = new ArrayList<>();
        for (Challenger challenger : promising.subList(0, Math.min(MOST_TRIALS, promising.size()))) {
            Result result = judge(challenger, incumbent, fixtures);
            Trial trial = new Trial(challenger.with(result.tested()), result);
            trials.add(trial);
            if (trial.result().promoted()) {
                break;
            }
        }
        return trials;
    }

    /** Plays until the test decides or the fixtures are used up, which counts against the candidate, as does a match that takes too long. */
    Result judge(Challenger candidate, Contender incumbent, List<Fixture> fixtures) {
        Challenger fresh = candidate.afresh();
        Verdict verdict = test.judge(fresh.lead());
        for (int from = 0; from < fixtures.size() && verdict.decision() == Decision.CONTINUE; from += BATCH) {
            List<Fixture> batch = fixtures.subList(from, Math.min(from + BATCH, fixtures.size()));
            List<Challenger> left = comparison.extend(List.of(fresh), incumbent, batch);
            if (left.isEmpty()) {
                return new Result(false, verdict, fresh);
            }
            fresh = left.get(0);
            verdict = test.judge(fresh.lead());
        }
        return new Result(verdict.decision() == Decision.ACCEPT, verdict, fresh);
    }
}
