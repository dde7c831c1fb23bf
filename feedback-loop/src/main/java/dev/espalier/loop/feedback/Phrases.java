package dev.espalier.loop.feedback;

import dev.espalier.loop.statistics.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as they stand in feedback. */
final class Phrases {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private Phrases() {}

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    static String percent(Interval interval) {
        return percent(interval.low()) + " to " + percent(interval.high());
    }

    /** Three digits and the unit. */
    static String value(double value, String unit) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = Math.abs(value) >= 1000
                ? exact.setScale(0, RoundingMode.HALF_EVEN)
                : exact.round(THREE_DIGITS).stripTrailingZeros();
        return rounded.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
    }

    static String count(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%.1f times per second", rate);
    }
}
