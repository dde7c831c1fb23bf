package dev.espalier.loop.statistics;

import java.util.Arrays;

/**
 * Ratings of players who all met each other equally often, on the Elo scale with a mean of 0.
 *
 * <p>The ratings are those of the Bradley–Terry model that explain the points best, a draw as half a point each, found by
 * minorisation and maximisation (D. R. Hunter, "MM algorithms for generalized Bradley–Terry models", Annals of Statistics 32,
 * 2004). Every two players are given one more match that they draw, so that who lost or won everything has a rating too.
 *
 * <p>The interval of a rating spans the ratings with which a player would be expected to score the ends of its score rate's
 * interval against the others as they are rated.
 *
 * <p><b>Limits.</b> The model has one number for each player and cannot say that one beats a second, the second a third and the
 * third the first; look at the cross table for that. Intervals take the others' ratings as known.
 */
public final class RoundRobin {

    private static final double PRIOR_POINTS = 0.5;
    private static final int MOST_ROUNDS = 10_000;
    private static final double PRECISION = 1e-9;
    private static final int HALVINGS = 50;

    private final double[] ratings;

    /**
     * Rates the players of a tournament.
     *
     * @param points {@code points[i][j]} is what player i scored against j in all their matches; with {@code points[j][i]} it
     *     adds up to {@code matches}; the diagonal does not matter
     * @param matches of every two players
     */
    public RoundRobin(double[][] points, int matches) {
        if (points.length < 2) {
            throw new IllegalArgumentException("a round robin takes at least 2 players, not " + points.length);
        }
        double[] strength = new double[points.length];
        Arrays.fill(strength, 1);
        double change = Double.POSITIVE_INFINITY;
        for (int round = 0; change > PRECISION && round < MOST_ROUNDS; round++) {
            change = improve(strength, points, matches);
        }
        this.ratings = Arrays.stream(strength)
                .map(value -> 400 * StrictMath.log10(value))
                .toArray();
        double mean = Arrays.stream(ratings).average().orElseThrow();
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] -= mean;
        }
    }

    /** One round; returns the greatest relative change. */
    private static double improve(double[] strength, double[][] points, int matches) {
        double change = 0;
        for (int i = 0; i < strength.length; i++) {
            double won = 0;
            double expected = 0;
            for (int j = 0; j < strength.length; j++) {
                if (j != i) {
                    won += points[i][j] + PRIOR_POINTS;
                    expected += (matches + 2 * PRIOR_POINTS) / (strength[i] + strength[j]);
                }
            }
            double better = won / expected;
            change = Math.max(change, Math.abs(better / strength[i] - 1));
            strength[i] = better;
        }
        return change;
    }

    /**
     * The rating of a player.
     *
     * @param rates the interval of what it scores against all others together
     */
    public Elo elo(int player, Interval rates) {
        double rating = clamp(ratings[player]);
        double low = Math.min(rating, scoring(player, rates.low()));
        double high = Math.max(rating, scoring(player, rates.high()));
        return new Elo(rating, new Interval(low, high));
    }

    /** The rating with which a player would score so much. */
    private double scoring(int player, double rate) {
        double low = -Elo.LIMIT;
        double high = Elo.LIMIT;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (expected(player, middle) < rate) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double expected(int player, double rating) {
        double sum = 0;
        for (int other = 0; other < ratings.length; other++) {
            if (other != player) {
                sum += 1 / (1 + StrictMath.pow(10, (ratings[other] - rating) / 400));
            }
        }
        return sum / (ratings.length - 1);
    }

    private static double clamp(double rating) {
        return Math.max(-Elo.LIMIT, Math.min(Elo.LIMIT, rating));
    }
}
