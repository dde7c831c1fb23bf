package dev.espalier.loop.evaluate;

import dev.espalier.game.Metric;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.statistics.Elo;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Rates;
import dev.espalier.loop.statistics.RoundRobin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a league ended. Rates and ratings are of each policy against all the others; their intervals are computed between
 * games, since matches on one game share its map and its luck.
 */
public final class Standings {

    private final List<String> names;
    private final List<Metric> metrics;
    private final Pairs[][] pairs;
    private final double[][] metricSums;
    private final List<double[][]> points = new ArrayList<>();
    private final GameResults games = new GameResults();

    /**
     * Standings before the first match.
     *
     * @param count how many games every two policies meet on
     */
    Standings(List<String> names, List<Metric> metrics, int count) {
        this.names = List.copyOf(names);
        this.metrics = List.copyOf(metrics);
        int players = names.size();
        this.pairs = new Pairs[players][players];
        this.metricSums = new double[players][metrics.size()];
        for (int i = 0; i < count; i++) {
            points.add(new double[players][players]);
        }
    }

    /** Counts what two policies, the first of which was measured, did on all games in order. */
    void add(int one, int other, List<PlayedPair> played) {
        Pairs forOne = Pairs.NONE;
        Pairs forOther = Pairs.NONE;
        for (int game = 0; game < played.size(); game++) {
            PlayedPair pair = played.get(game);
            games.add(pair);
            forOne = forOne.plus(pair.pairs());
            forOther = forOther.plus(
                    Pairs.of(pair.asFirst().points(1), pair.asSecond().points(0)));
            points.get(game)[one][other] = pair.rate();
            points.get(game)[other][one] = 1 - pair.rate();
            pair.own().forEach(side -> add(one, side));
            pair.theirs().forEach(side -> add(other, side));
        }
        pairs[one][other] = forOne;
        pairs[other][one] = forOther;
    }

    private void add(int policy, SideRecord side) {
        for (int i = 0; i < metrics.size(); i++) {
            metricSums[policy][i] += side.metrics().getOrDefault(metrics.get(i).name(), Double.NaN);
        }
    }

    /** The policies in the order in which they entered; the others are told by their place in it. */
    public List<String> names() {
        return names;
    }

    /** All matches together; the scores in it are of whoever was measured and mean nothing. */
    public GameResults games() {
        return games;
    }

    /** The results of one policy against another. */
    public Pairs against(int policy, int other) {
        if (policy == other) {
            throw new IllegalArgumentException("no policy meets itself in a league");
        }
        return pairs[policy][other];
    }

    /** What a policy scored against all others together, game by game. */
    public Rates rates(int policy) {
        Rates rates = Rates.NONE;
        for (double[][] game : points) {
            double sum = 0;
            for (int other = 0; other < names.size(); other++) {
                sum += other == policy ? 0 : game[policy][other];
            }
            rates = rates.plus(Math.min(1, sum / (names.size() - 1)));
        }
        return rates;
    }

    /** The policies by what they scored against all others, the best first; of two alike the one that entered first. */
    public List<Integer> ranking() {
        return IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparingDouble(policy -> -rates(policy).rate()))
                .toList();
    }

    /** The ratings of all policies; their mean is 0. */
    public List<Elo> ratings() {
        double[][] sums = new double[names.size()][names.size()];
        for (double[][] game : points) {
            for (int one = 0; one < sums.length; one++) {
                for (int other = 0; other < sums.length; other++) {
                    sums[one][other] += 2 * game[one][other];
                }
            }
        }
        RoundRobin tournament = new RoundRobin(sums, 2 * points.size());
        return IntStream.range(0, names.size())
                .mapToObj(policy -> tournament.elo(policy, rates(policy).interval()))
                .toList();
    }

    /** The mean of a metric over all matches of a policy; NaN when the game does not measure it. */
    public double metric(int policy, String name) {
        for (int i = 0; i < metrics.size(); i++) {
            if (metrics.get(i).name().equals(name)) {
                return metricSums[policy][i] / (2.0 * points.size() * (names.size() - 1));
            }
        }
        return Double.NaN;
    }
}
