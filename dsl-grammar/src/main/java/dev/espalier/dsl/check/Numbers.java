package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Unit;
import java.math.BigDecimal;

/** Numbers as messages show them. */
final class Numbers {

    private Numbers() {}

    /** Such as {@code 12 m}. */
    static String show(double value, Unit unit) {
        String symbol = unit.symbol();
        return symbol.isEmpty() ? show(value) : show(value) + " " + symbol;
    }

    /** Such as {@code from 0 to 30 m}, {@code at least 0}. */
    static String range(double low, double high, Unit unit) {
        if (low == Double.NEGATIVE_INFINITY) {
            return high == Double.POSITIVE_INFINITY ? "any number" : "at most " + show(high, unit);
        }
        return high == Double.POSITIVE_INFINITY
                ? "at least " + show(low, unit)
                : "from " + show(low) + " to " + show(high, unit);
    }

    private static String show(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.isFinite(value) ? new BigDecimal(Double.toString(value)).toPlainString() : Double.toString(value);
    }
}
