package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.expression.FramePlan;
import dev.espalier.runtime.memory.AgentMemory;
import dev.espalier.runtime.memory.Memory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A range stands for each comparison, also at its edges and for constants that arithmetic can give. */
final class SensorRangeTest {

    private static final double[] CONSTANTS = {
        -Double.MAX_VALUE,
        Double.NEGATIVE_INFINITY,
        -1,
        -Double.MIN_VALUE,
        -0.0,
        0.0,
        Double.MIN_VALUE,
        0.1,
        7,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NaN
    };

    private static final Bounds ANY_NUMBER = new Bounds("level", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private static final Memory NOTHING = new AgentMemory(List.of()).values();

    private double level;

    private final Frame<SensorRangeTest> frame = new Frame<>(new FramePlan<>(List.of(), 0), this, NOTHING, NOTHING);

    @ParameterizedTest
    @EnumSource(names = {"EQUAL", "NOT_EQUAL", "LESS", "AT_MOST", "GREATER", "AT_LEAST"})
    void isWhatTheComparisonSays(BinaryOperator operator) {
        for (double constant : CONSTANTS) {
            SensorRange<SensorRangeTest> range = SensorRange.of(test -> test.level, ANY_NUMBER, operator, constant);
            for (double number : CONSTANTS) {
                for (double near : new double[] {Math.nextDown(number), number, Math.nextUp(number)}) {
                    level = ANY_NUMBER.clamp(near);
                    assertThat(range.read(frame))
                            .as("%s %s %s", level, operator.symbol(), constant)
                            .isEqualTo(compare(level, operator, constant));
                }
            }
        }
        assertThat(frame.strays().count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"LESS", "AT_MOST"})
    void aNumberOutsideOfWhatIsDeclaredIsReplacedAndCounted(BinaryOperator operator) {
        SensorRange<SensorRangeTest> range =
                SensorRange.of(test -> test.level, new Bounds("level", 0, 10), operator, -0.5);
        level = -1;

        assertThat(range.read(frame)).isFalse();
        assertThat(frame.strays().count()).isEqualTo(1);
    }

    private static boolean compare(double left, BinaryOperator operator, double right) {
        return switch (operator) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case GREATER -> left > right;
            case AT_LEAST -> left >= right;
            default -> throw new IllegalArgumentException(operator.symbol());
        };
    }
}
