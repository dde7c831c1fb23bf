package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BoundsTest {

    @Test
    void aNumberOutsideBecomesTheNearestBound() {
        Bounds bounds = new Bounds("level", -1, 2);

        assertThat(bounds.clamp(-1.5)).isEqualTo(-1);
        assertThat(bounds.clamp(0.5)).isEqualTo(0.5);
        assertThat(bounds.clamp(Double.POSITIVE_INFINITY)).isEqualTo(2);
    }

    @Test
    void whatIsNotANumberBecomesAFiniteNumberOfTheRange() {
        assertThat(new Bounds("level", 3, 9).clamp(Double.NaN)).isEqualTo(3);
        assertThat(new Bounds("level", Double.NEGATIVE_INFINITY, 9).clamp(Double.NaN))
                .isZero();
        assertThat(new Bounds("level", Double.NEGATIVE_INFINITY, -4).clamp(Double.NaN))
                .isEqualTo(-4);
    }

    @Test
    void anInfinityIsNeverLeft() {
        Bounds open = new Bounds("level", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        assertThat(open.clamp(Double.POSITIVE_INFINITY)).isEqualTo(Double.MAX_VALUE);
        assertThat(open.clamp(Double.NEGATIVE_INFINITY)).isEqualTo(-Double.MAX_VALUE);
        assertThat(open.clamp(Double.NaN)).isZero();
    }
}
