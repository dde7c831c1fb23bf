package dev.espalier.loop.statistics;

/**
 * The 95% interval of a mean of independent observations in [0, 1].
 *
 * <p>It is Wilson's score interval on an effective number of observations, as survey statistics does for designs other than
 * simple random sampling (Korn and Graubard 1998; Brown, Cai and DasGupta 2001 for the interval itself). Among all
 * distributions on [0, 1] with mean p the yes-or-no one has the greatest variance, p(1 − p); when the observed variance is
 * v, n observations say as much as n · p(1 − p) / v yes-or-no ones. Student's t takes the place of the normal quantile,
 * because v is estimated. Unlike a plain t interval this one stays inside [0, 1] and keeps a sensible width near the ends.
 *
 * <p>With fewer than {@value #FEW} observations, or none that differ, v says too little: then every observation counts as a
 * yes-or-no one, which can only widen the interval.
 *
 * <p><b>Limits.</b> Observations must be independent: pairs on different seeds are, the two matches of a pair are not.
 * Looking again and again until an interval looks good voids it; that is what {@link SequentialTest} is for. Coverage is
 * approximate for 10 to 20 observations of a very lopsided distribution (the test measures it: at least 92%).
 */
final class RateInterval {

    static final int FEW = 10;

    private static final double NORMAL_975 = 1.959963984540054;
    private static final Interval EVERYTHING = new Interval(0, 1);

    private RateInterval() {}

    static Interval of(double rate, double variance, int count) {
        if (count == 0) {
            return EVERYTHING;
        }
        double greatest = rate * (1 - rate);
        boolean trusted = count >= FEW && variance > 0 && variance < greatest;
        double effective = trusted ? count * greatest / variance : count;
        return wilson(rate, effective, student975(Math.max(count, FEW) - 1));
    }

    private static Interval wilson(double rate, double count, double quantile) {
        double weight = quantile * quantile / count;
        double centre = (rate + weight / 2) / (1 + weight);
        double half = Math.sqrt(weight * (rate * (1 - rate) + weight / 4)) / (1 + weight);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /**
     * The 97.5% quantile of Student's t by its expansion in 1/degrees (Abramowitz and Stegun 26.7.5); right to three
     * decimals from 9 degrees of freedom.
     */
    static double student975(int degrees) {
        double z = NORMAL_975;
        double z2 = z * z;
        double first = z * (z2 + 1) / 4;
        double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
        double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        return z + (first + (second + third / degrees) / degrees) / degrees;
    }
}
