package dev.espalier.loop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GainTest {

    @Test
    void agreesWithNewcombesExample() {
        // 48 of 80 and 56 of 70 with their Wilson intervals; Newcombe 1998, table II (a), method 10: 0.0524 to 0.3339.
        Interval gain = Gain.interval(0.6, new Interval(0.490455, 0.700385), 0.8, new Interval(0.691830, 0.876950));

        assertThat(gain.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(gain.high()).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void isTheSameBackwards() {
        Pairs weak = new Pairs(20, 5, 10, 3, 2);
        Pairs strong = new Pairs(2, 3, 10, 5, 20);

        Interval there = Gain.interval(weak, strong);
        Interval back = Gain.interval(strong, weak);

        assertThat(there.low()).isPositive();
        assertThat(back.low()).isCloseTo(-there.high(), within(1e-12));
        assertThat(back.high()).isCloseTo(-there.low(), within(1e-12));
    }
}
