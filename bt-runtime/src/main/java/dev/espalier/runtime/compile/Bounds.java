package dev.espalier.runtime.compile;

import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.expression.Frame;

/**
 * The range that a vocabulary declares for a number. A number outside is replaced by the nearest bound; what is not a
 * number by the low bound, or, where that is infinite, by the number of the range that is nearest to zero. So is an infinity where
 * the range has no bound, by the greatest or least number.
 *
 * @param source what has the range, for the count of what was replaced
 */
record Bounds(String source, double low, double high) {

    Bounds(String source, double low, double high) {
        this.source = source;
        this.low = Math.max(-Double.MAX_VALUE, low);
        this.high = Math.min(Double.MAX_VALUE, high);
    }

    static Bounds of(String source, Type.Numeric type) {
        return new Bounds(source, type.low(), type.high());
    }

    /** What a sensor or a function gives; whatever lies outside is counted. */
    double require(Frame<?> frame, double value) {
        if (value >= low && value <= high) {
            return value;
        }
        frame.strays().add(source, value);
        return clamp(value);
    }

    /** What a policy hands over; a number outside is brought into the range, but only what is not finite is counted. */
    double limit(Frame<?> frame, double value) {
        if (value >= low && value <= high) {
            return value;
        }
        if (!Double.isFinite(value)) {
            frame.strays().add(source, value);
        }
        return clamp(value);
    }

    double clamp(double value) {
        if (value >= low) {
            return Math.min(value, high);
        }
        if (value < low || low > -Double.MAX_VALUE) {
            return low;
        }
        return Math.min(0, high);
    }
}
