package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Unit;

/** What a number is counted in. Counts and ratios mix freely; a number written bare fits wherever one unit is expected. */
enum Measure {
    BARE(Unit.NONE, "a number without a unit"),
    PLAIN(Unit.NONE, "a number without a unit"),
    METRES(Unit.METRES, "metres"),
    SECONDS(Unit.SECONDS, "seconds"),
    DEGREES(Unit.DEGREES, "degrees");

    private final Unit unit;
    private final String words;

    Measure(Unit unit, String words) {
        this.unit = unit;
        this.words = words;
    }

    /** What is written behind a number of this measure. */
    Unit unit() {
        return unit;
    }

    /** Such as {@code metres}. */
    String words() {
        return words;
    }

    static Measure of(Unit unit) {
        return switch (unit) {
            case NONE, RATIO -> PLAIN;
            case METRES -> METRES;
            case SECONDS -> SECONDS;
            case DEGREES -> DEGREES;
        };
    }

    /** What a literal is counted in. */
    static Measure ofWritten(Unit unit) {
        Measure measure = of(unit);
        return measure == PLAIN ? BARE : measure;
    }

    boolean fits(Measure other) {
        return this == other || this == BARE || other == BARE;
    }

    /** Whether multiplying by it keeps the other side's unit. */
    boolean isUnitless() {
        return this == BARE || this == PLAIN;
    }

    /** The more definite of two that fit. */
    Measure and(Measure other) {
        return this == BARE ? other : this;
    }
}
