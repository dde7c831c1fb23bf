package dev.espalier.loop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatesTest {

    @Test
    void knowsMeanAndVariance() {
        Rates rates = Rates.NONE.plus(0.1).plus(0.4).plus(0.7);
        assertThat(rates.rate()).isCloseTo(0.4, within(1e-12));
        assertThat(rates.variance()).isCloseTo(0.09, within(1e-12));
    }

    @Test
    void countsPairsAsPairsDo() {
        Pairs pairs = Pairs.NONE;
        Rates rates = Rates.NONE;
        double[][] results = {{1, 1}, {1, 0.5}, {0, 0}, {0.5, 0.5}, {1, 0}, {1, 1}};
        for (int i = 0; i < 60; i++) {
            double[] result = results[i % results.length];
            pairs = pairs.plus(Pairs.of(result[0], result[1]));
            rates = rates.plus((result[0] + result[1]) / 2);
        }
        assertThat(rates.rate()).isCloseTo(pairs.rate(), within(1e-12));
        assertThat(rates.interval().low()).isCloseTo(pairs.interval().low(), within(1e-9));
        assertThat(rates.interval().high()).isCloseTo(pairs.interval().high(), within(1e-9));
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> Rates.NONE.plus(1.5)).hasMessage("an observation lies in [0, 1], but this is 1.5");
        assertThat(Rates.NONE.rate()).isEqualTo(0.5);
        assertThat(Rates.NONE.interval()).isEqualTo(new Interval(0, 1));
    }
}
