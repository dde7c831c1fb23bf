package dev.espalier.game;

/**
 * One way in which policies of a game play differently, whatever it is worth: a metric scaled to the range from 0 to 1 that play
 * really covers.
 *
 * @param name in one word, such as {@code aggression}
 * @param metric {@link Metric#name()} of what is measured; also what the bounds count
 * @param per whether the metric is taken for the whole match or for a second of it
 * @param low what becomes 0; policies below it are not told apart
 * @param high what becomes 1; policies above it are not told apart
 */
public record BehaviourAxis(String name, String metric, Per per, double low, double high) {

    /** What a metric is taken for. */
    public enum Per {
        MATCH,
        SECOND
    }

    /**
     * @throws IllegalArgumentException if {@code low} is not below {@code high}
     */
    public BehaviourAxis {
        if (!(low < high)) {
            throw new IllegalArgumentException("the axis " + name + " goes from " + low + " to " + high);
        }
    }

    /**
     * Where a side of a match stood.
     *
     * @param side of a game that measures the metric
     * @param seconds how long the match lasted
     * @return from 0 to 1
     */
    public double of(SideRecord side, double seconds) {
        Double measured = side.metrics().get(metric);
        if (measured == null) {
            throw new IllegalArgumentException("the match has no metric '" + metric + "'");
        }
        double value = per == Per.SECOND ? measured / Math.max(seconds, Double.MIN_NORMAL) : measured;
        return Math.min(1, Math.max(0, (value - low) / (high - low)));
    }
}
