package dev.espalier.loop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void agreesWithAnIntervalWorkedByHand() {
        // Mean 0.25, sum of squares around it 3 − 24 · 0.0625 = 1.5, standard error √(1.5 / 23 / 24) = 0.052129, t(23)
        // = 2.0687.
        Interval interval = new Differences(24, 6, 3).interval();

        assertThat(interval.low()).isCloseTo(0.14216, within(1e-4));
        assertThat(interval.high()).isCloseTo(0.35784, within(1e-4));
    }

    @Test
    void holdsTheMeanNineteenTimesInTwenty() {
        SplittableRandom random = new SplittableRandom(5);
        int held = 0;
        int samples = 4_000;
        for (int sample = 0; sample < samples; sample++) {
            Differences differences = Differences.NONE;
            for (int i = 0; i < 30; i++) {
                differences = differences.plus(0.1 + 0.4 * (random.nextDouble() + random.nextDouble() - 1));
            }
            held += differences.interval().contains(0.1) ? 1 : 0;
        }
        assertThat(held / (double) samples).isBetween(0.94, 0.96);
    }

    @Test
    void knowsNothingOfOneDifference() {
        assertThat(Differences.NONE.plus(0.5).interval()).isEqualTo(new Interval(-1, 1));
        assertThat(Differences.NONE.plus(1).plus(1).interval()).isEqualTo(new Interval(1, 1));
    }
}
