package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.GameCatalogue;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.Metric;
import dev.espalier.loop.evaluate.Breakdown;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.Fixtures;
import dev.espalier.loop.evaluate.GameResults;
import dev.espalier.loop.evaluate.MatchMemory;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.record.OpponentScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Measures a policy against others, and keeps what was measured but not the matches. */
final class Measurement {

    /** The features by which results are split, where a game has them. */
    private static final List<List<String>> SPLITS =
            List.of(List.of("mode"), List.of("family"), List.of("mode", "family"));

    /** So many pairs are played at once; a multiple of what keeps the threads busy. */
    private static final int AT_ONCE = 64;

    private final Game game;
    private final Contender contender;
    private final List<OpponentScore> opponents = new ArrayList<>();
    private final List<Breakdown> breakdowns =
            SPLITS.stream().map(Breakdown::new).toList();
    private final GameResults total = new GameResults();
    private final double[] own;
    private final double[] others;
    private long played;
    private double seconds;

    private Measurement(Game game, Contender contender) {
        this.game = game;
        this.contender = contender;
        this.own = new double[game.metrics().size()];
        this.others = new double[game.metrics().size()];
    }

    /**
     * The means of one metric per match.
     *
     * @param metric which
     * @param own of the policy's side
     * @param others of its opponents' side
     */
    record MetricMeans(Metric metric, double own, double others) {}

    /** Told of each pair in the order in which it counts. */
    interface Witness {
        void played(Contender opponent, PlayedPair pair);
    }

    /** Plays a contender against each opponent on the same fixtures. */
    static Measurement take(
            MatchPool pool,
            Contender contender,
            List<Contender> opponents,
            Fixtures fixtures,
            Progress progress,
            Witness witness) {
        long start = System.nanoTime();
        Measurement measurement = new Measurement(pool.game(), contender);
        Evaluator evaluator = new Evaluator(pool, MatchMemory.NONE, progress::step);
        for (Contender opponent : opponents) {
            progress.stage(contender.name() + " against " + opponent.name());
            measurement.play(evaluator, opponent, fixtures.against(opponent), witness);
        }
        measurement.played = evaluator.matchCount();
        measurement.seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        return measurement;
    }

    private void play(Evaluator evaluator, Contender opponent, List<Fixture> fixtures, Witness witness) {
        OpponentScore score = OpponentScore.of(opponent.name(), List.of());
        for (int from = 0; from < fixtures.size(); from += AT_ONCE) {
            List<Entry> entries = fixtures.subList(from, Math.min(from + AT_ONCE, fixtures.size())).stream()
                    .map(fixture -> new Entry(contender, fixture))
                    .toList();
            List<PlayedPair> pairs = evaluator.play(entries);
            score = score.plus(OpponentScore.of(opponent.name(), pairs));
            for (PlayedPair pair : pairs) {
                count(pair);
                witness.played(opponent, pair);
            }
        }
        opponents.add(score);
    }

    private void count(PlayedPair pair) {
        total.add(pair);
        if (game instanceof GameCatalogue catalogue) {
            Map<String, String> features = catalogue.features(pair.asFirst().gameId());
            breakdowns.forEach(breakdown -> breakdown.add(features, pair));
        }
        for (int i = 0; i < own.length; i++) {
            Metric metric = game.metrics().get(i);
            own[i] += value(pair.asFirst(), 0, metric) + value(pair.asSecond(), 1, metric);
            others[i] += value(pair.asFirst(), 1, metric) + value(pair.asSecond(), 0, metric);
        }
    }

    private static double value(MatchRecord match, int side, Metric metric) {
        return match.sides().get(side).metrics().getOrDefault(metric.name(), Double.NaN);
    }

    /** The name of what was measured. */
    String policy() {
        return contender.name();
    }

    /** The results opponent by opponent. */
    List<OpponentScore> opponents() {
        return List.copyOf(opponents);
    }

    /** The results against all opponents together. */
    OpponentScore total() {
        return OpponentScore.total("all", opponents);
    }

    /** The same, by game. */
    GameResults games() {
        return total;
    }

    /** Results by mode, by family, and by both; without rows where the game has no such features. */
    List<Breakdown> breakdowns() {
        return breakdowns;
    }

    /** Means over all matches, in the game's order. */
    List<MetricMeans> metrics() {
        double matches = total.score().games();
        List<MetricMeans> means = new ArrayList<>();
        for (int i = 0; i < own.length; i++) {
            means.add(new MetricMeans(game.metrics().get(i), own[i] / matches, others[i] / matches));
        }
        return means;
    }

    /** How long it took. */
    double seconds() {
        return seconds;
    }

    /** Matches that were simulated; fewer than were scored when a policy meets itself. */
    double matchesPerSecond() {
        return played / seconds;
    }
}
