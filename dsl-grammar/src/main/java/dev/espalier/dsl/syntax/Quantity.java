package dev.espalier.dsl.syntax;

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
}
