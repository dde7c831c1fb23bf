package dev.espalier.loop.record;

import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;

/**
 * Results against one opponent.
 *
 * @param opponent its name
 * @param score match by match
 * @param pairs the same results pair by pair, which the interval comes from
 */
public record OpponentScore(String opponent, Score score, Pairs pairs) {

    /** Several results as one. */
    public static OpponentScore total(String name, Iterable<OpponentScore> scores) {
        OpponentScore total = new OpponentScore(name, Score.NONE, Pairs.NONE);
        for (OpponentScore each : scores) {
            total = new OpponentScore(name, total.score.plus(each.score), total.pairs.plus(each.pairs));
        }
        return total;
    }
}
