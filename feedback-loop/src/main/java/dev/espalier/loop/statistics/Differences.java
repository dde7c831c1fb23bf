package dev.espalier.loop.statistics;

/**
 * Paired differences, summed: how much better one policy did than another on the same game, seed and opponent.
 *
 * @param count how many
 * @param sum of the differences
 * @param squares sum of their squares
 */
public record Differences(int count, double sum, double squares) {

    /** No difference yet. */
    public static final Differences NONE = new Differences(0, 0, 0);

    public Differences {
        if (count < 0 || !(Math.abs(sum) <= count) || !(squares >= 0 && squares <= count)) {
            throw new IllegalArgumentException(
                    "no sums of " + count + " differences in [-1, 1]: " + sum + ", squares " + squares);
        }
    }

    /**
     * These and one more.
     *
     * @param difference from -1 to 1; positive when the candidate did better
     */
    public Differences plus(double difference) {
        if (!(Math.abs(difference) <= 1)) {
            throw new IllegalArgumentException("a difference lies in [-1, 1], but this is " + difference);
        }
        return new Differences(count + 1, sum + difference, squares + difference * difference);
    }

    public Differences plus(Differences other) {
        return new Differences(count + other.count, sum + other.sum, squares + other.squares);
    }

    /** 0 when there is none. */
    public double mean() {
        return count == 0 ? 0 : sum / count;
    }

    /**
     * The 95% interval of {@link #mean()} by Student's t; from -1 to 1 with fewer than two differences. Of differences whose number a
     * test chose while it looked at them it is a little too narrow.
     */
    public Interval interval() {
        if (count < 2) {
            return new Interval(-1, 1);
        }
        double variance = squaresAround(mean()) / (count - 1);
        int degrees = Math.max(count, RateInterval.FEW) - 1;
        double half = RateInterval.student975(degrees) * Math.sqrt(variance / count);
        return new Interval(Math.max(-1, mean() - half), Math.min(1, mean() + half));
    }

    /** Sum of the squared distances to a value. */
    double squaresAround(double value) {
        return Math.max(0, squares - 2 * value * sum + count * value * value);
    }
}
