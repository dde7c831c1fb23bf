package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BoundsTest {

    @Test
    void aNumberOutsideBecomesTheNearestBound() {
        Bounds bounds = new Bounds(-1, 2);

        assertThat(bounds.clamp(-1.5)).isEqualTo(-1);
        assertThat(bounds.clamp(0.5)).isEqualTo(0.5);
        assertThat(bounds.clamp(Double.POSITIVE_INFINITY)).isEqualTo(2);
    }

    @Test
    void whatIsNotANumberBecomesAFiniteNumberOfTheRange() {
        assertThat(new Bounds(3, 9).clamp(Double.NaN)).isEqualTo(3);
        assertThat(new Bounds(Double.NEGATIVE_INFINITY, 9).clamp(Double.NaN)).isZero();
        assertThat(new Bounds(Double.NEGATIVE_INFINITY, -4).clamp(Double.NaN)).isEqualTo(-4);
    }
}
