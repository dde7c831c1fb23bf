package dev.espalier.dsl.syntax;

import java.util.Optional;

/** The unit of a number, as it is written behind it. */
public enum Unit {
    /** A plain number: a count or a score. */
    NONE(""),
    /** A share of a whole, mostly from 0 to 1; written without a symbol. */
    RATIO(""),
    METRES("m"),
    SECONDS("s"),
    DEGREES("deg");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** What stands behind a number of this unit; empty for {@link #NONE} and {@link #RATIO}. */
    public String symbol() {
        return symbol;
    }

    /** The unit with this written symbol, if there is one. */
    public static Optional<Unit> ofSymbol(String symbol) {
        for (Unit unit : values()) {
            if (!unit.symbol.isEmpty() && unit.symbol.equals(symbol)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
