package dev.espalier.dsl.syntax;

import java.math.BigDecimal;

/**
 * A number as written, with its unit; {@link Unit#NONE} when it was written bare.
 *
 * @param value finite
 */
public record Quantity(double value, Unit unit) {

    public Quantity {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a quantity must be finite, but is " + value);
        }
    }

    /** The quantity in the policy language: the shortest decimal that gives this value again, and the unit's symbol. */
    public String text() {
        String symbol = unit.symbol();
        return symbol.isEmpty() ? decimal() : decimal() + " " + symbol;
    }

    private String decimal() {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            boolean negativeZero = value == 0 && 1 / value < 0;
            return negativeZero ? "-0" : Long.toString((long) value);
        }
        return new BigDecimal(Double.toString(value)).toPlainString();
    }
}
