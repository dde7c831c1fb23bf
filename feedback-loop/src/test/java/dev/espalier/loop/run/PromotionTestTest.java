package dev.espalier.loop.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.statistics.Differences;
import dev.espalier.loop.statistics.SequentialTest;
import dev.espalier.loop.statistics.SequentialTest.Decision;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The error rates of the standard promotion test on score shares, simulated as a run uses it: in batches, 120 pairs at most. */
class PromotionTestTest {

    private static final int RUNS = 2_000;
    private static final int MOST = 120;

    /** The one that promotes most easily: of a generation in which one candidate alone is tested. */
    private static final SequentialTest STANDARD = PromotionTest.oneOf(1);

    @Test
    void promotesAnEqualPolicyNoMoreOftenThanStated() {
        double alpha = STANDARD.alpha();
        double tolerance = 3 * Math.sqrt(alpha * (1 - alpha) / RUNS);

        for (int frags : new int[] {2, 8, 25}) {
            for (double strength : new double[] {0.1, 0.3, 0.5, 0.8}) {
                assertThat(promotions(pair(frags, strength), pair(frags, strength)))
                        .as("%d frags a match, strength %s", frags, strength)
                        .isLessThan(alpha + tolerance);
            }
        }
    }

    /** What other objectives are made of: things that seldom happen, ratios of two counts, and sums with the score. */
    @Test
    void promotesAnEqualPolicyNoMoreOftenByOtherObjectives() {
        double alpha = STANDARD.alpha();
        double tolerance = 3 * Math.sqrt(alpha * (1 - alpha) / RUNS);
        Map<String, ToDoubleFunction<SplittableRandom>> objectives = new LinkedHashMap<>();
        for (double chance : new double[] {0.01, 0.05, 0.3, 0.5}) {
            objectives.put("captures, chance " + chance, random -> (rare(chance, random) + rare(chance, random)) / 2);
        }
        for (int kills : new int[] {1, 4, 20}) {
            objectives.put(
                    "time between about " + kills + " kills",
                    random -> (timeBetweenKills(kills, random) + timeBetweenKills(kills, random)) / 2);
            objectives.put(
                    "score with captures and time between " + kills + " kills",
                    random -> (match(kills + 1, 0.4, random)
                                    + 0.2 * rare(0.1, random)
                                    + 0.5 * timeBetweenKills(kills, random))
                            / 1.7);
        }
        objectives.put("all or nothing", random -> random.nextBoolean() ? 1.0 : 0.0);

        objectives.forEach((name, objective) ->
                assertThat(promotions(objective, objective)).as(name).isLessThan(alpha + tolerance));
    }

    /** The share of something of which each side has one with a small chance. */
    private static double rare(double chance, SplittableRandom random) {
        double own = random.nextDouble() < chance ? 1 : 0;
        double other = random.nextDouble() < chance ? 1 : 0;
        return own == other ? 0.5 : own;
    }

    /** The share of what one side has not, of the seconds that both lived for each kill, or twice the match without one. */
    private static double timeBetweenKills(int mean, SplittableRandom random) {
        double own = seconds(mean, random);
        double other = seconds(mean, random);
        return own == other ? 0.5 : other / (own + other);
    }

    private static double seconds(int mean, SplittableRandom random) {
        int kills = 0;
        for (int i = 0; i < 4 * mean; i++) {
            kills += random.nextInt(4) == 0 ? 1 : 0;
        }
        return kills == 0 ? 120 : 60 * (0.5 + 0.5 * random.nextDouble()) / kills;
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
            while (STANDARD.judge(differences).decision() == Decision.CONTINUE && differences.count() < MOST) {
                for (int i = 0; i < PromotionTest.BATCH; i++) {
                    differences = differences.plus(candidate.applyAsDouble(random) - incumbent.applyAsDouble(random));
                }
            }
            promoted += STANDARD.judge(differences).decision() == Decision.ACCEPT ? 1 : 0;
        }
        return promoted / (double) RUNS;
    }
}
