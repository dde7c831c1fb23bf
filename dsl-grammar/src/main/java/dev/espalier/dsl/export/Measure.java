package dev.espalier.dsl.export;

import dev.espalier.dsl.syntax.Unit;

/** What a number is counted in, by the language's word for it; counts and ratios are one. */
enum Measure {
    NUMBER("number", Unit.NONE),
    DISTANCE("distance", Unit.METRES),
    DURATION("duration", Unit.SECONDS),
    ANGLE("angle", Unit.DEGREES);

    private final String word;
    private final Unit unit;

    Measure(String word, Unit unit) {
        this.word = word;
        this.unit = unit;
    }

    static Measure of(Unit unit) {
        return switch (unit) {
            case NONE, RATIO -> NUMBER;
            case METRES -> DISTANCE;
            case SECONDS -> DURATION;
            case DEGREES -> ANGLE;
        };
    }

    /** Its name as a type of the language. */
    String word() {
        return word;
    }

    Unit unit() {
        return unit;
    }

    /** What is written behind it; empty for a plain number. */
    String symbol() {
        return unit.symbol();
    }
}
