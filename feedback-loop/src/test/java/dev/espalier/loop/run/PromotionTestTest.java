package dev.espalier.loop.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.statistics.Differences;
import dev.espalier.loop.statistics.SequentialTest.Decision;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The error rates of the standard promotion test on score shares, simulated as a run uses it: in batches, 120 pairs at most. */
class PromotionTestTest {

    private static final int RUNS = 2_000;
    private static final int MOST = 120;

    @Test
    void promotesAnEqualPolicyNoMoreOftenThanStated() {
        double alpha = PromotionTest.STANDARD.alpha();
        double tolerance = 3 * Math.sqrt(alpha * (1 - alpha) / RUNS);

        for (int frags : new int[] {2, 8, 25}) {
            for (double strength : new double[] {0.1, 0.3, 0.5, 0.8}) {
                assertThat(promotions(pair(frags, strength), pair(frags, strength)))
                        .as("%d frags a match, strength %s", frags, strength)
                        .isLessThan(alpha + tolerance);
            }
        }
    }

    @Test
    void promotesAPolicyThatIsFarBetterNearlyAlways() {
        assertThat(promotions(pair(25, 0.4), pair(25, 0.3))).isGreaterThan(0.95);
    }

    /** The score share of a pair of matches in which each frag goes to the policy with some probability. */
    private static ToDoubleFunction<SplittableRandom> pair(int frags, double strength) {
        return random -> (match(frags, strength, random) + match(frags, strength, random)) / 2;
    }

    private static double match(int frags, double strength, SplittableRandom random) {
        int own = 0;
        for (int frag = 0; frag < frags; frag++) {
            own += random.nextDouble() < strength ? 1 : 0;
        }
        return own / (double) frags;
    }

    private static double promotions(
            ToDoubleFunction<SplittableRandom> candidate, ToDoubleFunction<SplittableRandom> incumbent) {
        SplittableRandom random = new SplittableRandom(11);
        int promoted = 0;
        for (int run = 0; run < RUNS; run++) {
            Differences differences = Differences.NONE;
            while (PromotionTest.STANDARD.judge(differences).decision() == Decision.CONTINUE
                    && differences.count() < MOST) {
                for (int i = 0; i < PromotionTest.BATCH; i++) {
                    differences = differences.plus(candidate.applyAsDouble(random) - incumbent.applyAsDouble(random));
                }
            }
            promoted += PromotionTest.STANDARD.judge(differences).decision() == Decision.ACCEPT ? 1 : 0;
        }
        return promoted / (double) RUNS;
    }
}
