package dev.espalier.loop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    private static final Quantiles HUNDRED = Quantiles.of(
            IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (101 - i)).toList());

    @ParameterizedTest
    @CsvSource({"0, 1", "0.01, 1", "0.011, 2", "0.5, 50", "0.99, 99", "0.991, 100", "1, 100"})
    void isTheLeastNumberThatTheShareDoesNotExceed(double share, double value) {
        assertThat(HUNDRED.at(share)).isEqualTo(value);
    }

    @Test
    void ofOneNumberAreAllThatNumber() {
        Quantiles one = Quantiles.of(List.of(7.0));
        assertThat(one.at(0)).isEqualTo(7);
        assertThat(one.median()).isEqualTo(7);
        assertThat(one.at(1)).isEqualTo(7);
    }

    @Test
    void ofNothingAndOfNoNumbersAreRefused() {
        assertThatThrownBy(() -> Quantiles.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantiles.of(List.of(1.0, Double.NaN))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HUNDRED.at(1.1)).hasMessage("a share lies in [0, 1], but this is 1.1");
    }
}
