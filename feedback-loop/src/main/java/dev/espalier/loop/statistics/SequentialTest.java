package dev.espalier.loop.statistics;

/**
 * The test by which a candidate takes the incumbent's place. After every paired difference it says whether enough has been
 * seen: the candidate is better by {@code delta} (accept), it is not better (reject), or play on.
 *
 * <p>It is Wald's sequential probability ratio test of "the mean difference is 0" against "it is {@code delta}", generalised to
 * a variance that is not known: both likelihoods are taken at the variance that fits their mean best. With the sum S(μ) of
 * the squared distances of the n differences to μ the log-likelihood ratio is
 *
 * <pre>    n / 2 · log(S(0) / S(delta))</pre>
 *
 * by the normal approximation (M. Van den Bergh, "A Practical Introduction to the GSPRT", hardy.uhasselt.be/Fishtest; fishtest
 * uses it on pairs of games). It accepts at or above log((1 − beta) / alpha), rejects at or below log(beta / (1 − alpha)).
 *
 * <p>Few differences may all be the same. So {@value #PRIOR_COUNT} imagined differences of variance {@code priorVariance}
 * count in both sums S, and nothing is decided before {@code minimum} differences.
 *
 * <p><b>Limits.</b> Differences must be independent and come in an order that does not depend on their values. The error
 * rates are Wald's, asymptotic in n; simulated on lopsided, drawish and all-or-nothing pairs they hold for {@code delta} up to
 * 0.2 (the test does it again). A mean far above {@code delta} is found more slowly than a larger {@code delta} would find
 * it. A mean below 0 makes a false accept rarer still, a mean between 0 and {@code delta} ends either way. A caller that stops at a greatest number of differences must take that for a rejection; this lowers the rate of false
 * accepts and the power.
 *
 * @param delta the gain worth promoting for, in the unit of the differences; above 0, at most 1
 * @param alpha greatest probability to accept a candidate that is no better; between 0 and 0.5
 * @param beta greatest probability to reject one that is better by {@code delta}; between 0 and 0.5
 * @param minimum number of differences before it decides; at least 2
 * @param priorVariance variance to expect before anything is seen; above 0, at most 1
 */
public record SequentialTest(double delta, double alpha, double beta, int minimum, double priorVariance) {

    static final int PRIOR_COUNT = 4;

    /** About the variance between two equal policies that rarely draw, when differences are of points. */
    private static final double VARIANCE_OF_POINTS = 0.25;

    /** What to do with the candidate. */
    public enum Decision {
        ACCEPT,
        REJECT,
        CONTINUE
    }

    /**
     * Where the test stands.
     *
     * @param decision what to do
     * @param logLikelihoodRatio how far it has come, between the bounds while it continues
     * @param lower at or below it, reject
     * @param upper at or above it, accept
     */
    public record Verdict(Decision decision, double logLikelihoodRatio, double lower, double upper) {}

    public SequentialTest {
        if (!(delta > 0 && delta <= 1)) {
            throw new IllegalArgumentException("delta must lie in (0, 1], but is " + delta);
        }
        requireErrorRate("alpha", alpha);
        requireErrorRate("beta", beta);
        if (!(priorVariance > 0 && priorVariance <= 1)) {
            throw new IllegalArgumentException("priorVariance must lie in (0, 1], but is " + priorVariance);
        }
        if (minimum < 2) {
            throw new IllegalArgumentException("the test needs at least 2 differences, not " + minimum);
        }
    }

    /** A test of differences in points per match. */
    public SequentialTest(double delta, double alpha, double beta, int minimum) {
        this(delta, alpha, beta, minimum, VARIANCE_OF_POINTS);
    }

    /** Where the test stands after these differences. */
    public Verdict judge(Differences differences) {
        double ratio = logLikelihoodRatio(differences);
        double lower = StrictMath.log(beta / (1 - alpha));
        double upper = StrictMath.log((1 - beta) / alpha);
        return new Verdict(decide(differences.count(), ratio, lower, upper), ratio, lower, upper);
    }

    private Decision decide(int count, double ratio, double lower, double upper) {
        if (count < minimum || (ratio > lower && ratio < upper)) {
            return Decision.CONTINUE;
        }
        return ratio >= upper ? Decision.ACCEPT : Decision.REJECT;
    }

    private double logLikelihoodRatio(Differences differences) {
        double prior = PRIOR_COUNT * priorVariance;
        double aroundZero = differences.squares() + prior;
        double aroundDelta = differences.squaresAround(delta) + prior;
        return 0.5 * differences.count() * StrictMath.log(aroundZero / aroundDelta);
    }

    private static void requireErrorRate(String name, double rate) {
        if (!(rate > 0 && rate < 0.5)) {
            throw new IllegalArgumentException(name + " must lie between 0 and 0.5, but is " + rate);
        }
    }
}
