package dev.espalier.loop.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Type;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final List<Type.Numeric> TYPES = List.of(
            new Type.Numeric(Unit.RATIO, 0, 1),
            new Type.Numeric(Unit.NONE, 0, 3),
            new Type.Numeric(Unit.DEGREES, -180, 180),
            new Type.Numeric(Unit.METRES, 0, Double.POSITIVE_INFINITY),
            new Type.Numeric(Unit.SECONDS, Double.NEGATIVE_INFINITY, 5),
            new Type.Numeric(Unit.METRES, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
            new Type.Numeric(Unit.RATIO, 0.333, 0.334));

    @Test
    void staysInsideTheRange() {
        for (Type.Numeric type : TYPES) {
            SplittableRandom random = new SplittableRandom(5);
            double value = Numbers.draw(type, random);
            for (int step = 0; step < 2_000; step++) {
                value = step % 10 == 0 ? Numbers.draw(type, random) : Numbers.near(value, type, random);
                assertThat(value).as("%s", type).isBetween(type.low(), type.high());
            }
        }
    }

    @Test
    void writesNumbersAsAPersonWould() {
        SplittableRandom random = new SplittableRandom(5);
        for (int draw = 0; draw < 1_000; draw++) {
            double count = Numbers.draw(TYPES.get(1), random);
            double share = Numbers.draw(TYPES.get(0), random);

            assertThat(count).isEqualTo(Math.rint(count));
            assertThat(Double.toString(share)).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void writesTheUnitUnlessItIsARatio() {
        assertThat(ExpressionText.of(Numbers.literal(-90, Unit.DEGREES))).isEqualTo("-90 deg");
        assertThat(ExpressionText.of(Numbers.literal(0.25, Unit.RATIO))).isEqualTo("0.25");
    }
}
