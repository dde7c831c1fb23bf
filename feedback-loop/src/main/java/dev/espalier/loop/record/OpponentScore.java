package dev.espalier.loop.record;

import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;
import java.util.List;

/**
 * Results against one opponent.
 *
 * @param opponent its name
 * @param score match by match
 * @param pairs the same results pair by pair, which the interval comes from
 */
public record OpponentScore(String opponent, Score score, Pairs pairs) {

    /** The results of these pairs. */
    public static OpponentScore of(String opponent, List<PlayedPair> played) {
        return new OpponentScore(
                opponent,
                played.stream().map(PlayedPair::score).reduce(Score.NONE, Score::plus),
                played.stream().map(PlayedPair::pairs).reduce(Pairs.NONE, Pairs::plus));
    }

    /** Several results as one. */
    public static OpponentScore total(String name, Iterable<OpponentScore> scores) {
        OpponentScore total = new OpponentScore(name, Score.NONE, Pairs.NONE);
        for (OpponentScore each : scores) {
            total = total.plus(each);
        }
        return total;
    }

    /** These results and others, under the same name. */
    public OpponentScore plus(OpponentScore other) {
        return new OpponentScore(opponent, score.plus(other.score), pairs.plus(other.pairs));
    }
}
