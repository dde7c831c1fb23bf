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
 * <p><b>How often it errs.</b> A generation in which nobody is better promotes somebody with a probability of at most {@link #GENERATION_ALPHA},
 * 5%. It is split evenly over the candidates that are tested (Bonferroni; how many these are is known before the first test and says nothing of
 * its games): 5% by test for one, 2.5% for each of two. By a run nothing bounds it but the number of generations: at most one false promotion
 * on average in 20 of them. Since a test ends in rejection after a greatest number of pairs, the rates are lower in truth: simulated with equal
 * policies and 120 pairs at most, 0 to 1.3% by test, 0 to 1.3% by generation, and some promotion in 0 to 22% of runs of 20 generations.
 *
 * <p><b>Why two.</b> Screening often puts the better of two second. Simulated with a candidate that is 5 points better beside one that is not, first in 60% of cases,
 * two tests at 2.5% promote one in 66 to 99.8% of generations, one test at 5% in 48 to 61%, two at 5% each in 78 to 99.8%.
 *
 * <p>A false promotion of an equal policy loses nothing but the claim; of one that is worse it is rarer by far. What a run has gained is
 * therefore judged by its held-out games alone.
 */
final class PromotionTest {

    /** Greatest probability to promote somebody in a generation in which nobody is better. */
    static final double GENERATION_ALPHA = 0.05;

    static final int BATCH = 12;

    /** How many candidates of a generation are tested. */
    static final int MOST_TRIALS = 2;

    private final Comparison comparison;

    PromotionTest(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * The test of one of a generation's candidates: a promotion must show a gain of about 3% of the score.
     *
     * @param tested how many are tested in the generation, one after another at most; from 1 to {@value #MOST_TRIALS}
     */
    static SequentialTest oneOf(int tested) {
        return new SequentialTest(0.03, GENERATION_ALPHA / tested, 0.1, 12, 0.03);
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
        int most = Math.min(MOST_TRIALS, promising.size());
        for (Challenger challenger : promising.subList(0, most)) {
            Result result = judge(challenger, incumbent, fixtures, oneOf(most));
            Trial trial = new Trial(challenger.with(result.tested()), result);
            trials.add(trial);
            if (trial.result().promoted()) {
                break;
            }
        }
        return trials;
    }

    /** Plays until the test decides or the fixtures are used up, which counts against the candidate, as does a match that takes too long. */
    Result judge(Challenger candidate, Contender incumbent, List<Fixture> fixtures, SequentialTest test) {
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
