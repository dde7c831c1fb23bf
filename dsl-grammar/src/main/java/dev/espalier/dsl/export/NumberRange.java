package dev.espalier.dsl.export;

import dev.espalier.dsl.syntax.DecoratorKind.Takes;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Type;
import java.util.Optional;

/** The numbers that an argument takes, or a param may have: finite, so that every one can be written. */
record NumberRange(Measure measure, double low, double high) {

    /** As far as a number goes for which nothing is said. */
    private static final double FAR = 999;

    /** The range of a delay, whichever node waits. */
    static final NumberRange DELAY = of(new Type.Numeric(Unit.SECONDS, 0, Double.POSITIVE_INFINITY));

    static NumberRange of(Type.Numeric type) {
        double low = Double.isInfinite(type.low()) ? Math.min(-FAR, type.high() - FAR) : type.low();
        double high = Double.isInfinite(type.high()) ? Math.max(FAR, type.low() + FAR) : type.high();
        return new NumberRange(
                Measure.of(type.unit()), Double.isInfinite(low) ? -FAR : low, Double.isInfinite(high) ? FAR : high);
    }

    /** What a decorator takes that is bounded; empty for no argument and for any number. */
    static Optional<NumberRange> of(Takes takes) {
        return switch (takes) {
            case NOTHING, NUMBER -> Optional.empty();
            case OPTIONAL_COUNT, COUNT -> Optional.of(new NumberRange(Measure.NUMBER, 1, 1_000));
            case DURATION -> Optional.of(DELAY);
            case PROBABILITY -> Optional.of(new NumberRange(Measure.NUMBER, 0, 1));
            case WEIGHT -> Optional.of(new NumberRange(Measure.NUMBER, 0, 1_000));
        };
    }

    boolean contains(NumberRange other) {
        return measure == other.measure && low <= other.low && other.high <= high;
    }

    double width() {
        return high - low;
    }

    /** A bound as it is written, without its unit. */
    static String written(double bound) {
        return new Quantity(bound + 0.0, Unit.NONE).text();
    }
}
