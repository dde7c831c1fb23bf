package dev.espalier.loop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void countsAPairByThePointsOfBothMatches() {
        assertThat(Pairs.of(0, 0)).isEqualTo(new Pairs(1, 0, 0, 0, 0));
        assertThat(Pairs.of(0, 0.5)).isEqualTo(new Pairs(0, 1, 0, 0, 0));
        assertThat(Pairs.of(1, 0)).isEqualTo(Pairs.of(0.5, 0.5)).isEqualTo(new Pairs(0, 0, 1, 0, 0));
        assertThat(Pairs.of(1, 0.5)).isEqualTo(new Pairs(0, 0, 0, 1, 0));
        assertThat(Pairs.of(1, 1)).isEqualTo(new Pairs(0, 0, 0, 0, 1));
        assertThat(Pairs.of(1, 1).plus(Pairs.of(0, 0)).games()).isEqualTo(4);
        assertThatThrownBy(() -> Pairs.of(0.7, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.7");
    }

    @Test
    void knowsRateAndVarianceBetweenPairs() {
        Pairs pairs = new Pairs(1, 2, 4, 2, 1);

        assertThat(pairs.rate()).isEqualTo(0.5);
        // By hand: (2 · 0.5² + 4 · 0.25²) / 9 = 0.75 / 9
        assertThat(pairs.variance()).isCloseTo(0.75 / 9, within(1e-12));
    }

    @Test
    void fallsBackOnWilsonWhenAllPairsAreTheSameOrFew() {
        // Wilson with t(9) = 2.262157: 10 of 10 gives 10 / (10 + t²), 0 of 10 the mirror image.
        double low = 10 / (10 + 2.262157 * 2.262157);

        assertThat(new Pairs(0, 0, 0, 0, 10).interval().low()).isCloseTo(low, within(1e-3));
        assertThat(new Pairs(0, 0, 0, 0, 10).interval().high()).isEqualTo(1);
        assertThat(new Pairs(10, 0, 0, 0, 0).interval().high()).isCloseTo(1 - low, within(1e-3));
        assertThat(new Pairs(0, 0, 1, 1, 1).interval().width()).isGreaterThan(0.5);
        assertThat(Pairs.NONE.interval()).isEqualTo(new Interval(0, 1));
    }

    @Test
    void approachesTheNormalIntervalWithManyPairs() {
        Pairs pairs = new Pairs(1_000, 2_000, 4_000, 2_000, 1_000);
        double half = 1.96 * Math.sqrt(pairs.variance() / 10_000);

        assertThat(pairs.interval().low()).isCloseTo(0.5 - half, within(1e-4));
        assertThat(pairs.interval().high()).isCloseTo(0.5 + half, within(1e-4));
    }

    @Test
    void takesCorrelationInsideAPairIntoAccount() {
        Pairs everyPairSplit = new Pairs(0, 1, 38, 1, 0);
        Pairs sameSideWinsTwice = new Pairs(20, 0, 0, 0, 20);

        assertThat(everyPairSplit.rate()).isEqualTo(sameSideWinsTwice.rate());
        assertThat(everyPairSplit.interval().width())
                .isLessThan(sameSideWinsTwice.interval().width() / 5);
    }

    @Test
    void knowsStudentsQuantile() {
        assertThat(RateInterval.student975(9)).isCloseTo(2.262157, within(1e-3));
        assertThat(RateInterval.student975(19)).isCloseTo(2.093024, within(1e-4));
        assertThat(RateInterval.student975(99)).isCloseTo(1.984217, within(1e-5));
    }

    @Test
    void coversTheTruthAboutAsOftenAsItSays() {
        double[][] distributions = {
            {0.2, 0.1, 0.4, 0.1, 0.2},
            {0.45, 0.05, 0.3, 0.05, 0.15},
            {0.05, 0.1, 0.25, 0.2, 0.4},
            {0.02, 0.03, 0.1, 0.05, 0.8},
            {0.0, 0.0, 0.1, 0.2, 0.7},
        };
        for (double[] distribution : distributions) {
            for (int count : new int[] {6, 12, 20, 60, 200}) {
                assertThat(coverage(distribution, count))
                        .as("%d pairs of %s", count, java.util.Arrays.toString(distribution))
                        .isGreaterThan(0.92);
            }
        }
    }

    private static double coverage(double[] distribution, int count) {
        SplittableRandom random = new SplittableRandom(42);
        double mean = 0;
        for (int outcome = 0; outcome < 5; outcome++) {
            mean += distribution[outcome] * outcome / 4;
        }
        int covered = 0;
        int runs = 4_000;
        for (int run = 0; run < runs; run++) {
            int[] counts = new int[5];
            for (int pair = 0; pair < count; pair++) {
                counts[draw(distribution, random.nextDouble())]++;
            }
            Pairs pairs = new Pairs(counts[0], counts[1], counts[2], counts[3], counts[4]);
            covered += pairs.interval().contains(mean) ? 1 : 0;
        }
        return covered / (double) runs;
    }

    private static int draw(double[] distribution, double uniform) {
        double rest = uniform;
        int outcome = 0;
        while (outcome < 4 && rest >= distribution[outcome]) {
            rest -= distribution[outcome];
            outcome++;
        }
        return outcome;
    }
}
