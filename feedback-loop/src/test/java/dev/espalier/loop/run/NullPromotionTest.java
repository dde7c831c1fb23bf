package dev.espalier.loop.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.statistics.Differences;
import dev.espalier.loop.statistics.SequentialTest.Decision;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often runs promote somebody when all policies are equal: 1,000 runs of the standard budget, simulated test by test. In every
 * generation as many candidates are tested as may be, on the same fixtures, so that both stand beside the same results of the
 * incumbent. How hard a fixture is differs from one to the next and is the same for all.
 */
class NullPromotionTest {

    private static final int RUNS = 1_000;
    private static final int GENERATIONS = 20;
    private static final int PAIRS = 120;
    private static final double ALPHA = PromotionTest.GENERATION_ALPHA;

    @ParameterizedTest
    @CsvSource({
        "2, 0.1, 0.9, 2",
        "8, 0.0, 0.4, 2",
        "25, 0.0, 1.0, 2",
        "25, 0.3, 0.3, 2",
        "2, 0.1, 0.9, 1",
        "25, 0.3, 0.3, 1"
    })
    void promotesNoMoreOftenThanStated(int frags, double weakest, double strongest, int tested) {
        Tally tally = new Tally();
        SplittableRandom random = new SplittableRandom(23);
        for (int run = 0; run < RUNS; run++) {
            int before = tally.promotions;
            for (int generation = 0; generation < GENERATIONS; generation++) {
                generation(frags, weakest, strongest, tested, random, tally);
            }
            tally.runsWithPromotions += tally.promotions > before ? 1 : 0;
        }

        int generations = RUNS * GENERATIONS;
        double testRate = PromotionTest.oneOf(tested).alpha();
        assertThat(testRate * tested).isEqualTo(ALPHA);
        assertThat(tally.promotions).as("no test at all").isPositive();
        assertThat(tally.promotions / (double) tally.tests)
                .as("false promotions by test: %s", tally)
                .isLessThan(testRate + error(testRate, tally.tests));
        assertThat(tally.promotions / (double) generations)
                .as("false promotions by generation: %s", tally)
                .isLessThan(ALPHA + error(ALPHA, generations));
    }

    @Test
    void hardlyEverPromotesAPolicyThatIsWorse() {
        SplittableRandom random = new SplittableRandom(23);
        int promotions = 0;
        for (int test = 0; test < 10 * RUNS; test++) {
            double[] incumbent = new double[PAIRS];
            double[] worse = new double[PAIRS];
            for (int i = 0; i < PAIRS; i++) {
                incumbent[i] = share(25, 0.4, random);
                worse[i] = share(25, 0.37, random);
            }
            promotions += promoted(worse, incumbent, 1) ? 1 : 0;
        }

        assertThat(promotions / (10.0 * RUNS)).isLessThan(ALPHA / 10);
    }

    private static final class Tally {
        private int tests;
        private int promotions;
        private int runsWithPromotions;

        @Override
        public String toString() {
            return promotions + " in " + tests + " tests and " + RUNS * GENERATIONS + " generations, some in "
                    + runsWithPromotions + " of " + RUNS + " runs";
        }
    }

    private static void generation(
            int frags, double weakest, double strongest, int tested, SplittableRandom random, Tally tally) {
        double[] strengths = new double[PAIRS];
        double[] incumbent = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            strengths[i] = weakest + (strongest - weakest) * random.nextDouble();
            incumbent[i] = share(frags, strengths[i], random);
        }
        for (int trial = 0; trial < tested; trial++) {
            double[] candidate = new double[PAIRS];
            for (int i = 0; i < PAIRS; i++) {
                candidate[i] = share(frags, strengths[i], random);
            }
            tally.tests++;
            if (promoted(candidate, incumbent, tested)) {
                tally.promotions++;
                return;
            }
        }
    }

    private static boolean promoted(double[] candidate, double[] incumbent, int tested) {
        Differences differences = Differences.NONE;
        Decision decision = Decision.CONTINUE;
        while (decision == Decision.CONTINUE && differences.count() < PAIRS) {
            int from = differences.count();
            for (int i = from; i < from + PromotionTest.BATCH; i++) {
                differences = differences.plus(candidate[i] - incumbent[i]);
            }
            decision = PromotionTest.oneOf(tested).judge(differences).decision();
        }
        return decision == Decision.ACCEPT;
    }

    /** The score share of a pair of matches in which each frag goes to the policy with some probability. */
    private static double share(int frags, double strength, SplittableRandom random) {
        int own = 0;
        for (int frag = 0; frag < 2 * frags; frag++) {
            own += random.nextDouble() < strength ? 1 : 0;
        }
        return own / (2.0 * frags);
    }

    /** Three standard errors of a rate. */
    private static double error(double rate, int count) {
        return 3 * Math.sqrt(rate * (1 - rate) / count);
    }
}
