package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.statistics.Differences;
import dev.espalier.loop.statistics.SequentialTest;
import dev.espalier.loop.statistics.SequentialTest.Decision;
import dev.espalier.loop.statistics.SequentialTest.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Tests one candidate against the incumbent on fixtures that its selection has not seen, batch by batch. */
final class PromotionTest {

    /** The gain in score share that a promotion must show, and how often the test may err either way. */
    static final SequentialTest STANDARD = new SequentialTest(0.03, 0.05, 0.1, 12, 0.03);

    static final int BATCH = 12;

    private static final int MOST_TRIALS = 2;

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

    /** Plays until the test decides or the fixtures are used up, which counts against the candidate. */
    Result judge(Challenger candidate, Contender incumbent, List<Fixture> fixtures) {
        Challenger fresh = candidate.afresh();
        Verdict verdict = test.judge(fresh.lead());
        for (int from = 0; from < fixtures.size() && verdict.decision() == Decision.CONTINUE; from += BATCH) {
            List<Fixture> batch = fixtures.subList(from, Math.min(from + BATCH, fixtures.size()));
            fresh = comparison.extend(List.of(fresh), incumbent, batch).get(0);
            verdict = test.judge(fresh.lead());
        }
        return new Result(verdict.decision() == Decision.ACCEPT, verdict, fresh);
    }
}
