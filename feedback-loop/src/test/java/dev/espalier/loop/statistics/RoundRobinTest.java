package dev.espalier.loop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundRobinTest {

    private static final int MATCHES = 1_000_000;

    /** What players of these ratings score against each other by the model. */
    private static double[][] expected(double... ratings) {
        double[][] points = new double[ratings.length][ratings.length];
        for (int i = 0; i < ratings.length; i++) {
            for (int j = 0; j < ratings.length; j++) {
                points[i][j] = MATCHES / (1 + Math.pow(10, (ratings[j] - ratings[i]) / 400));
            }
        }
        return points;
    }

    @Test
    void findsTheRatingsThatTheResultsWereMadeFrom() {
        double[] ratings = {-350, -20, 0, 70, 300};
        RoundRobin rated = new RoundRobin(expected(ratings), MATCHES);
        for (int i = 0; i < ratings.length; i++) {
            assertThat(rated.elo(i, new Interval(0, 1)).difference()).isCloseTo(ratings[i], within(0.1));
        }
    }

    @Test
    void ratesTwoByTheOddsBetweenThem() {
        double[][] points = {{0, 0.75 * MATCHES}, {0.25 * MATCHES, 0}};
        RoundRobin rated = new RoundRobin(points, MATCHES);
        Elo better = rated.elo(0, new Interval(0.7, 0.8));
        assertThat(better.difference()).isCloseTo(Elo.ofRate(0.75) / 2, within(0.01));
        double other = -Elo.ofRate(0.75) / 2;
        assertThat(better.interval().low()).isCloseTo(other + Elo.ofRate(0.7), within(0.01));
        assertThat(better.interval().high()).isCloseTo(other + Elo.ofRate(0.8), within(0.01));
    }

    @Test
    void ratesWhoWonEverythingWithinTheScale() {
        double[][] points = {{0, 20, 20}, {0, 0, 20}, {0, 0, 0}};
        RoundRobin rated = new RoundRobin(points, 20);
        double[] ratings = IntStream.range(0, 3)
                .mapToDouble(i -> rated.elo(i, new Interval(0, 1)).difference())
                .toArray();
        assertThat(ratings[0]).isGreaterThan(ratings[1] + 100).isLessThan(Elo.LIMIT);
        assertThat(ratings[1]).isCloseTo(0, within(1e-3));
        assertThat(ratings[2]).isCloseTo(-ratings[0], within(1e-3));
    }

    @Test
    void anIntervalHoldsTheRatingThatItBelongsTo() {
        RoundRobin rated = new RoundRobin(expected(-100, 0, 100), MATCHES);
        Elo best = rated.elo(2, new Interval(0.1, 0.2));
        assertThat(best.difference()).isCloseTo(100, within(0.1));
        assertThat(best.interval().contains(best.difference())).isTrue();
        Interval everything = rated.elo(0, new Interval(0, 1)).interval();
        assertThat(everything.low()).isCloseTo(-Elo.LIMIT, within(1e-6));
        assertThat(everything.high()).isCloseTo(Elo.LIMIT, within(1e-6));
    }

    @Test
    void takesTwoAtLeast() {
        assertThatThrownBy(() -> new RoundRobin(new double[1][1], 2))
                .hasMessage("a round robin takes at least 2 players, not 1");
    }
}
