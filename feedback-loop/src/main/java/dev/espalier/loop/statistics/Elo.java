package dev.espalier.loop.statistics;

/**
 * A difference of strength on the Elo scale: 400 points are odds of ten to one.
 *
 * @param difference from -{@value #LIMIT} to {@value #LIMIT}, where a rate of 0 or 1 would be infinite
 * @param interval its 95% interval, inside the same bounds
 */
public record Elo(double difference, Interval interval) {

    /** The scale is cut here: a thousand to one. */
    public static final double LIMIT = 1200;

    /** The difference that explains these pairs by the logistic model. */
    public static Elo of(Pairs pairs) {
        Interval rates = pairs.interval();
        return new Elo(ofRate(pairs.rate()), new Interval(ofRate(rates.low()), ofRate(rates.high())));
    }

    /**
     * The difference at which a side scores so much.
     *
     * @param rate points per match, from 0 to 1
     */
    public static double ofRate(double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("a score rate lies in [0, 1], but this is " + rate);
        }
        double difference = 400 * StrictMath.log10(rate / (1 - rate));
        return Math.max(-LIMIT, Math.min(LIMIT, difference));
    }
}
