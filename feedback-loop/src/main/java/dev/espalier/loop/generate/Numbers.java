package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;

/** Draws and moves numbers inside their ranges, rounded so that a person would have written them. */
final class Numbers {

    private static final double STEP = 0.15;

    private Numbers() {}

    /** A number inside a range; half of the draws lean towards its lower end, where most thresholds lie. */
    static double draw(Type.Numeric type, RandomGenerator random) {
        double low = usableLow(type);
        double high = usableHigh(type);
        double share = random.nextDouble();
        if (Dice.chance(0.5, random)) {
            share *= share;
        }
        return tidy(low + share * (high - low), type, low, high);
    }

    /** A number near another one, inside a range. */
    static double near(double value, Type.Numeric type, RandomGenerator random) {
        double low = usableLow(type);
        double high = usableHigh(type);
        double least = isCount(type) ? 1 : 0;
        double deviation = Math.max(least, STEP * (high - low));
        double moved = value + deviation * Dice.bell(random);
        return tidy(Math.max(type.low(), Math.min(type.high(), moved)), type, low, high);
    }

    /** The number at a share of a range, from 0 at its lower end to 1 at its upper. */
    static double at(double share, Type.Numeric type) {
        double low = usableLow(type);
        double high = usableHigh(type);
        return tidy(low + Math.max(0, Math.min(1, share)) * (high - low), type, low, high);
    }

    /** The number as it is written: a ratio has no unit. */
    static Expression literal(double value, Unit unit) {
        return new Expression.Literal(Origin.NONE, new Quantity(value, written(unit)));
    }

    /** The unit that stands in the text. */
    static Unit written(Unit unit) {
        return unit == Unit.RATIO ? Unit.NONE : unit;
    }

    /** Whether the numbers of this type are whole: without a unit, and with a range that is not a fraction's. */
    static boolean isCount(Type.Numeric type) {
        return type.unit() == Unit.NONE && usableHigh(type) - usableLow(type) >= 2;
    }

    static double usableLow(Type.Numeric type) {
        if (Double.isFinite(type.low())) {
            return type.low();
        }
        return Double.isFinite(type.high()) ? type.high() - customary(type.unit()) : -customary(type.unit());
    }

    static double usableHigh(Type.Numeric type) {
        if (Double.isFinite(type.high())) {
            return type.high();
        }
        return Double.isFinite(type.low()) ? type.low() + customary(type.unit()) : customary(type.unit());
    }

    private static double tidy(double value, Type.Numeric type, double low, double high) {
        int decimals = isCount(type) ? 0 : decimals(high - low);
        double rounded = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
        return Math.max(type.low(), Math.min(type.high(), rounded)) + 0.0;
    }

    /** Two digits more than the width of the range has. */
    private static int decimals(double width) {
        int decimals = 0;
        double wide = width;
        while (wide < 100 && decimals < 4) {
            wide *= 10;
            decimals++;
        }
        return decimals;
    }

    /** How far numbers of a unit customarily reach in a game, where their type has no bound. */
    private static double customary(Unit unit) {
        return switch (unit) {
            case NONE -> 10;
            case RATIO -> 1;
            case METRES -> 40;
            case SECONDS -> 20;
            case DEGREES -> 180;
        };
    }
}
