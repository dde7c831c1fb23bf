package dev.espalier.runtime.compile;

import dev.espalier.dsl.vocabulary.Type;

/**
 * The range that a vocabulary declares for a number. A number outside is replaced by the nearest bound; what is not a
 * number by the low bound, or, where that is infinite, by the number of the range that is nearest to zero.
 */
record Bounds(double low, double high) {

    static Bounds of(Type.Numeric type) {
        return new Bounds(type.low(), type.high());
    }

    double clamp(double value) {
        if (value >= low) {
            return value <= high ? value : high;
        }
        return value < low || Double.isFinite(low) ? low : Math.min(0, high);
    }
}
