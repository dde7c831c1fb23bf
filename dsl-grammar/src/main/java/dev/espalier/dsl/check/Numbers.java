package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;

/** Numbers as messages show them. */
final class Numbers {

    private Numbers() {}

    /** Such as {@code 12 m}; zero has no sign. */
    static String show(double value, Unit unit) {
        return Double.isFinite(value) ? new Quantity(value + 0.0, unit).text() : Double.toString(value);
    }

    /** Such as {@code from 0 to 30 m}, {@code at least 0}. */
    static String range(double low, double high, Unit unit) {
        if (low == Double.NEGATIVE_INFINITY) {
            return high == Double.POSITIVE_INFINITY ? "any number" : "at most " + show(high, unit);
        }
        return high == Double.POSITIVE_INFINITY
                ? "at least " + show(low, unit)
                : "from " + show(low, Unit.NONE) + " to " + show(high, unit);
    }
}
