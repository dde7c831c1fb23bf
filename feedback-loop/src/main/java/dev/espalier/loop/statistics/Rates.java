package dev.espalier.loop.statistics;

/**
 * Independent observations from 0 to 1, summed, such as what a policy scored on each of many games.
 *
 * @param count how many
 * @param sum of the observations
 * @param squares sum of their squares
 */
public record Rates(int count, double sum, double squares) {

    /** No observation yet. */
    public static final Rates NONE = new Rates(0, 0, 0);

    /** Room for the rounding of sums. */
    private static final double SLACK = 1e-9;

    public Rates {
        if (count < 0 || !(sum >= 0 && sum <= count + SLACK) || !(squares >= 0 && squares <= sum + SLACK)) {
            throw new IllegalArgumentException(
                    "no sums of " + count + " observations in [0, 1]: " + sum + ", squares " + squares);
        }
    }

    /** These and one more. */
    public Rates plus(double observation) {
        if (!(observation >= 0 && observation <= 1)) {
            throw new IllegalArgumentException("an observation lies in [0, 1], but this is " + observation);
        }
        return new Rates(count + 1, sum + observation, squares + observation * observation);
    }

    /** 0.5 when there is none. */
    public double rate() {
        return count == 0 ? 0.5 : Math.min(1, sum / count);
    }

    /** Unbiased variance between observations; 0 with fewer than two. */
    public double variance() {
        return count < 2 ? 0 : Math.max(0, (squares - sum * sum / count) / (count - 1));
    }

    /** The 95% interval of {@link #rate()}; see {@link RateInterval} for how and how far it holds. */
    public Interval interval() {
        return RateInterval.of(rate(), variance(), count);
    }
}
