package dev.espalier.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.gold.Field.Vein;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static final int FIELDS = 300;

    @Test
    void isTheSameForBothSides() {
        for (long number = 0; number < FIELDS; number++) {
            Field field = Field.draw(number);
            for (Vein vein : field.veins()) {
                assertThat(field.veins()).contains(new Vein(-vein.x(), -vein.y(), vein.ore(), vein.nuggets()));
            }
            for (double x = -29.5; x < 30; x += 1.7) {
                for (double y = -17.5; y < 18; y += 1.3) {
                    assertThat(field.muddy(-x, -y)).isEqualTo(field.muddy(x, y));
                }
            }
        }
    }

    @Test
    void isDrawnFromItsNumberAlone() {
        assertThat(Field.draw(77)).isEqualTo(Field.draw(77));
        assertThat(Field.draw(78)).isNotEqualTo(Field.draw(77));
    }

    @Test
    void keepsVeinsInsideAndBasesOutOfTheMud() {
        for (long number = 0; number < FIELDS; number++) {
            Field field = Field.draw(number);
            assertThat(field.veins()).hasSizeBetween(10, 16).allSatisfy(vein -> {
                assertThat(Math.abs(vein.x())).isLessThan(Rules.HALF_LENGTH_METRES);
                assertThat(Math.abs(vein.y())).isLessThan(Rules.HALF_WIDTH_METRES);
            });
            assertThat(field.muddy(Field.baseX(0), 0)).isFalse();
            assertThat(field.muddy(Field.baseX(1), 0)).isFalse();
        }
    }
}
