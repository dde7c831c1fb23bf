package dev.espalier.loop.statistics;

/**
 * A closed interval of numbers.
 *
 * @param low its lower end
 * @param high its upper end; at least {@code low}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Whether the two have a number in common. */
    public boolean overlaps(Interval other) {
        return low <= other.high && other.low <= high;
    }

    public double width() {
        return high - low;
    }
}
