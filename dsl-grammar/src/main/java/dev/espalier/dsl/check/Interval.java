package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Expression.BinaryOperator;

/**
 * The values that a number can take, as far as its sensors' and params' ranges tell.
 *
 * @param low may be negative infinity
 * @param high may be infinity
 */
record Interval(double low, double high) {

    static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    static Interval of(double value) {
        return new Interval(value, value);
    }

    boolean contains(double value) {
        return low <= value && value <= high;
    }

    Interval negated() {
        return new Interval(-high, -low);
    }

    Interval combined(BinaryOperator operator, Interval other) {
        return switch (operator) {
            case ADD -> sane(low + other.low, high + other.high);
            case SUBTRACT -> sane(low - other.high, high - other.low);
            case MULTIPLY -> hull(low * other.low, low * other.high, high * other.low, high * other.high);
            case DIVIDE ->
                other.contains(0) ? ALL : hull(low / other.low, low / other.high, high / other.low, high / other.high);
            default -> throw new IllegalArgumentException("no arithmetic: " + operator);
        };
    }

    /** Whether all pairs of values compare in one way. */
    Decision compared(BinaryOperator operator, Interval other) {
        return switch (operator) {
            case LESS -> decided(high < other.low, low >= other.high);
            case AT_MOST -> decided(high <= other.low, low > other.high);
            case GREATER -> decided(low > other.high, high <= other.low);
            case AT_LEAST -> decided(low >= other.high, high < other.low);
            case EQUAL -> decided(isPoint() && equals(other), high < other.low || low > other.high);
            case NOT_EQUAL -> compared(BinaryOperator.EQUAL, other).not();
            default -> throw new IllegalArgumentException("no comparison: " + operator);
        };
    }

    private boolean isPoint() {
        return low == high;
    }

    private static Decision decided(boolean always, boolean never) {
        return always ? Decision.TRUE : never ? Decision.FALSE : Decision.OPEN;
    }

    private static Interval hull(double a, double b, double c, double d) {
        return sane(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /** Infinite bounds may give a sum that is no number; then nothing is known. */
    private static Interval sane(double low, double high) {
        return Double.isNaN(low) || Double.isNaN(high) ? ALL : new Interval(low, high);
    }
}
