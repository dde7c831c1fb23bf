package dev.espalier.loop.statistics;

/**
 * Results counted by pair. A pair is the same game and seed played twice with the sides changed, and is worth the points of
 * both matches: 0, 0.5, 1, 1.5 or 2. The two matches share a map and its luck, so they are not independent; pairs are, and
 * all uncertainty is computed between them (the pentanomial model of chess engine testing).
 *
 * @param zero pairs worth nothing: both matches lost
 * @param half pairs worth half a point
 * @param one pairs worth one point: one match each, or two draws
 * @param oneAndHalf pairs worth one and a half points
 * @param two pairs worth two points: both matches won
 */
public record Pairs(int zero, int half, int one, int oneAndHalf, int two) {

    /** No pair at all. */
    public static final Pairs NONE = new Pairs(0, 0, 0, 0, 0);

    public Pairs {
        if (zero < 0 || half < 0 || one < 0 || oneAndHalf < 0 || two < 0) {
            throw new IllegalArgumentException("counts of pairs must not be negative: " + zero + ", " + half + ", "
                    + one + ", " + oneAndHalf + ", " + two);
        }
    }

    /**
     * One pair.
     *
     * @param first points of one match: 0, 0.5 or 1
     * @param second points of the other
     */
    public static Pairs of(double first, double second) {
        requirePoints(first);
        requirePoints(second);
        int halves = (int) (2 * (first + second));
        return new Pairs(
                halves == 0 ? 1 : 0,
                halves == 1 ? 1 : 0,
                halves == 2 ? 1 : 0,
                halves == 3 ? 1 : 0,
                halves == 4 ? 1 : 0);
    }

    /** Number of pairs. */
    public int count() {
        return zero + half + one + oneAndHalf + two;
    }

    /** Number of matches: two for each pair. */
    public int games() {
        return 2 * count();
    }

    /** Points per match, from 0 to 1; 0.5 when there is no pair. */
    public double rate() {
        return count() == 0 ? 0.5 : (0.25 * half + 0.5 * one + 0.75 * oneAndHalf + two) / count();
    }

    /** Unbiased variance of a pair's points per match between pairs; 0 with fewer than two pairs. */
    public double variance() {
        if (count() < 2) {
            return 0;
        }
        double mean = rate();
        double squares = zero * square(mean)
                + half * square(0.25 - mean)
                + one * square(0.5 - mean)
                + oneAndHalf * square(0.75 - mean)
                + two * square(1 - mean);
        return squares / (count() - 1);
    }

    /** The 95% interval of {@link #rate()}; see {@link RateInterval} for how and how far it holds. */
    public Interval interval() {
        return RateInterval.of(rate(), variance(), count());
    }

    public Pairs plus(Pairs other) {
        return new Pairs(
                zero + other.zero, half + other.half, one + other.one, oneAndHalf + other.oneAndHalf, two + other.two);
    }

    private static double square(double value) {
        return value * value;
    }

    private static void requirePoints(double points) {
        if (points != 0 && points != 0.5 && points != 1) {
            throw new IllegalArgumentException("a match is worth 0, 0.5 or 1 point, not " + points);
        }
    }
}
