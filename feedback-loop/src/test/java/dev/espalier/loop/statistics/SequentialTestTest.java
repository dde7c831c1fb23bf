package dev.espalier.loop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.loop.statistics.SequentialTest.Decision;
import dev.espalier.loop.statistics.SequentialTest.Verdict;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SequentialTestTest {

    private static final SequentialTest TEST = new SequentialTest(0.1, 0.05, 0.1, 8);
    private static final int RUNS = 4_000;

    /** Probabilities of a pair's worth for a side: 0, ¼, ½, ¾, 1 points per match. */
    private static final double[] EVEN = {0.2, 0.1, 0.4, 0.1, 0.2};

    private static final double[] DRAWISH = {0.02, 0.13, 0.7, 0.13, 0.02};
    private static final double[] SWINGING = {0.5, 0, 0, 0, 0.5};
    private static final double[] WEAK = {0.8, 0.05, 0.1, 0.03, 0.02};
    private static final double[] HOPELESS = {0.97, 0.0, 0.02, 0.0, 0.01};

    @Test
    void agreesWithValuesWorkedByHand() {
        // Twelve differences of 0.5 and twelve of 0: sum 6, squares 3; S(0) = 3 + 4 · 0.25 = 4,
        // S(0.1) = 3 − 2 · 0.1 · 6 + 24 · 0.01 + 1 = 3.04, ratio 12 · log(4 / 3.04).
        Differences differences = new Differences(24, 6, 3);

        Verdict verdict = TEST.judge(differences);

        assertThat(verdict.logLikelihoodRatio()).isCloseTo(3.293242, within(1e-6));
        assertThat(verdict.upper()).isCloseTo(Math.log(18), within(1e-12));
        assertThat(verdict.lower()).isCloseTo(Math.log(0.1 / 0.95), within(1e-12));
        assertThat(verdict.decision()).isEqualTo(Decision.ACCEPT);
    }

    @Test
    void goesOnBetweenTheBoundsAndBeforeTheMinimum() {
        assertThat(TEST.judge(Differences.NONE).decision()).isEqualTo(Decision.CONTINUE);
        assertThat(TEST.judge(new Differences(30, 30, 30)).decision()).isEqualTo(Decision.ACCEPT);
        assertThat(new SequentialTest(0.1, 0.05, 0.1, 31)
                        .judge(new Differences(30, 30, 30))
                        .decision())
                .isEqualTo(Decision.CONTINUE);
        assertThat(TEST.judge(new Differences(20, 1, 6)).decision()).isEqualTo(Decision.CONTINUE);
    }

    @Test
    void rejectsACandidateThatNeverDiffers() {
        Differences same = Differences.NONE;
        int count = 0;
        while (TEST.judge(same).decision() == Decision.CONTINUE) {
            same = same.plus(0);
            count++;
        }

        assertThat(TEST.judge(same).decision()).isEqualTo(Decision.REJECT);
        assertThat(count).isLessThan(40);
    }

    @Test
    void promotesEqualPoliciesNoMoreOftenThanAlpha() {
        double tolerance = 3 * Math.sqrt(TEST.alpha() * (1 - TEST.alpha()) / RUNS);
        for (double[] policy : new double[][] {EVEN, DRAWISH, SWINGING, WEAK, HOPELESS}) {
            assertThat(acceptRate(TEST, policy, policy, 2_000)).isLessThan(TEST.alpha() + tolerance);
            assertThat(acceptRate(TEST, policy, policy, 60)).isLessThan(TEST.alpha() + tolerance);
        }
    }

    @Test
    void holdsItsErrorRateWithOtherSettings() {
        for (double delta : new double[] {0.03, 0.05, 0.15, 0.2}) {
            for (double alpha : new double[] {0.02, 0.1}) {
                SequentialTest test = new SequentialTest(delta, alpha, 0.1, 8);
                double tolerance = 3 * Math.sqrt(alpha * (1 - alpha) / RUNS);
                for (double[] policy : new double[][] {EVEN, SWINGING, WEAK}) {
                    assertThat(acceptRate(test, policy, policy, 300))
                            .as("delta %s, alpha %s", delta, alpha)
                            .isLessThan(alpha + tolerance);
                }
            }
        }
    }

    @Test
    void findsACandidateThatIsBetterByDelta() {
        double[] better = {0.13, 0.08, 0.34, 0.16, 0.29};
        double[] muchBetter = {0.05, 0.05, 0.3, 0.1, 0.5};

        assertThat(acceptRate(TEST, better, EVEN, 2_000)).isGreaterThan(0.87);
        assertThat(acceptRate(TEST, muchBetter, EVEN, 60)).isGreaterThan(0.9);
    }

    @Test
    void refusesSettingsThatMeanNothing() {
        assertThatThrownBy(() -> new SequentialTest(0, 0.05, 0.1, 8)).hasMessageContaining("delta");
        assertThatThrownBy(() -> new SequentialTest(0.1, 0.5, 0.1, 8)).hasMessageContaining("alpha");
        assertThatThrownBy(() -> new SequentialTest(0.1, 0.05, 0, 8)).hasMessageContaining("beta");
        assertThatThrownBy(() -> new SequentialTest(0.1, 0.05, 0.1, 1)).hasMessageContaining("2");
        assertThatThrownBy(() -> Differences.NONE.plus(1.5)).hasMessageContaining("1.5");
    }

    private static double acceptRate(SequentialTest test, double[] candidate, double[] incumbent, int most) {
        SplittableRandom random = new SplittableRandom(7);
        int accepted = 0;
        for (int run = 0; run < RUNS; run++) {
            Differences differences = Differences.NONE;
            while (test.judge(differences).decision() == Decision.CONTINUE && differences.count() < most) {
                differences =
                        differences.plus(draw(candidate, random.nextDouble()) - draw(incumbent, random.nextDouble()));
            }
            accepted += test.judge(differences).decision() == Decision.ACCEPT ? 1 : 0;
        }
        return accepted / (double) RUNS;
    }

    private static double draw(double[] distribution, double uniform) {
        double rest = uniform;
        int outcome = 0;
        while (outcome < 4 && rest >= distribution[outcome]) {
            rest -= distribution[outcome];
            outcome++;
        }
        return outcome / 4.0;
    }
}
