package dev.espalier.loop.evaluate;

import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRecord.EndReason;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Quantiles;
import dev.espalier.loop.statistics.Score;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What pairs on a number of games came to. Filled as they are played; not thread-safe. */
public final class GameResults {

    /** The metric that tells how long agents were stuck, as a share from 0 to 1; games may measure it or not. */
    public static final String STUCK = "stuck_time";

    private Pairs pairs = Pairs.NONE;
    private Score score = Score.NONE;
    private final Map<EndReason, Integer> ends = new EnumMap<>(EndReason.class);
    private final Map<String, Mean> stuck = new LinkedHashMap<>();

    /** A mean over the agents of all matches on a game. */
    private static final class Mean {
        private double sum;
        private int count;

        private double value() {
            return count == 0 ? 0 : sum / count;
        }
    }

    /** Counts a pair. */
    public void add(PlayedPair pair) {
        pairs = pairs.plus(pair.pairs());
        score = score.plus(pair.score());
        add(pair.asFirst());
        add(pair.asSecond());
    }

    private void add(MatchRecord match) {
        ends.merge(match.end(), 1, Integer::sum);
        Mean mean = stuck.computeIfAbsent(match.gameId(), id -> new Mean());
        for (SideRecord side : match.sides()) {
            if (side.metrics().containsKey(STUCK)) {
                mean.sum += side.metrics().get(STUCK);
                mean.count++;
            }
        }
    }

    public Pairs pairs() {
        return pairs;
    }

    public Score score() {
        return score;
    }

    /** How many different games were played. */
    public int games() {
        return stuck.size();
    }

    /** How many matches ended so. */
    public int ended(EndReason reason) {
        return ends.getOrDefault(reason, 0);
    }

    /** How long agents were stuck, one number for each game; empty when nothing was played or the game does not measure it. */
    public Optional<Quantiles> stuck() {
        return stuck.values().stream().allMatch(mean -> mean.count == 0)
                ? Optional.empty()
                : Optional.of(
                        Quantiles.of(stuck.values().stream().map(Mean::value).toList()));
    }

    /** The game in which agents were stuck longest; empty when they were stuck in none. */
    public Optional<String> stickiest() {
        return stuck.entrySet().stream()
                .filter(game -> game.getValue().value() > 0)
                .max(Comparator.comparingDouble(game -> game.getValue().value()))
                .map(Map.Entry::getKey);
    }
}
