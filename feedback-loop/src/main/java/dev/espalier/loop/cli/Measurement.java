package dev.espalier.loop.cli;

import dev.espalier.game.MatchRecord;
import dev.espalier.game.Metric;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.MatchKey;
import dev.espalier.loop.evaluate.MatchMemory;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.record.OpponentScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a policy was measured to be.
 *
 * @param policy its name
 * @param opponents its results, opponent by opponent
 * @param metrics means over all matches, in the game's order
 * @param played number of matches that were simulated; fewer than were scored when a policy meets itself
 * @param seconds how long it took
 */
record Measurement(
        String policy, List<OpponentScore> opponents, List<MetricMeans> metrics, long played, double seconds) {

    Measurement {
        opponents = List.copyOf(opponents);
        metrics = List.copyOf(metrics);
    }

    /**
     * The means of one metric per match.
     *
     * @param metric which
     * @param own of the policy's side
     * @param others of its opponents' side
     */
    record MetricMeans(Metric metric, double own, double others) {}

    /** Plays a contender against each opponent on the same fixtures. */
    static Measurement take(
            MatchPool pool, Contender contender, List<Contender> opponents, Fixtures fixtures, Progress progress) {
        long start = System.nanoTime();
        Evaluator evaluator = new Evaluator(pool, new Forgetful(), progress::step);
        List<OpponentScore> scores = new ArrayList<>();
        List<PlayedPair> all = new ArrayList<>();
        for (Contender opponent : opponents) {
            progress.stage(contender.name() + " against " + opponent.name());
            List<PlayedPair> pairs = evaluator.play(entries(contender, fixtures.against(opponent)));
            scores.add(OpponentScore.of(opponent.name(), pairs));
            all.addAll(pairs);
        }
        double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        List<MetricMeans> means =
                pool.game().metrics().stream().map(metric -> means(metric, all)).toList();
        return new Measurement(contender.name(), scores, means, evaluator.matchCount(), seconds);
    }

    /** The results against all opponents together. */
    OpponentScore total() {
        return OpponentScore.total("all", opponents);
    }

    double matchesPerSecond() {
        return played / seconds;
    }

    private static List<Entry> entries(Contender contender, List<Fixture> fixtures) {
        return fixtures.stream().map(fixture -> new Entry(contender, fixture)).toList();
    }

    private static MetricMeans means(Metric metric, List<PlayedPair> pairs) {
        double own = 0;
        double others = 0;
        for (PlayedPair pair : pairs) {
            own += value(pair.asFirst(), 0, metric) + value(pair.asSecond(), 1, metric);
            others += value(pair.asFirst(), 1, metric) + value(pair.asSecond(), 0, metric);
        }
        double matches = 2.0 * pairs.size();
        return new MetricMeans(metric, own / matches, others / matches);
    }

    private static double value(MatchRecord match, int side, Metric metric) {
        return match.sides().get(side).metrics().getOrDefault(metric.name(), Double.NaN);
    }

    /** Remembers nothing: one measurement asks for each match once. */
    private static final class Forgetful implements MatchMemory {

        @Override
        public Map<MatchKey, MatchRecord> find(List<MatchKey> keys) {
            return Map.of();
        }

        @Override
        public void save(Map<MatchKey, MatchRecord> played) {}
    }
}
