package dev.espalier.loop.evaluate;

import dev.espalier.game.MatchRecord;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;
import java.util.List;

/**
 * The two matches of a pair: one game and seed, both sides.
 *
 * @param asFirst the match in which the policy was side 0
 * @param asSecond the match in which it was side 1
 */
public record PlayedPair(MatchRecord asFirst, MatchRecord asSecond) {

    /**
     * @throws IllegalArgumentException if the two are not one game and seed with two sides
     */
    public PlayedPair {
        if (!asFirst.gameId().equals(asSecond.gameId()) || asFirst.seed() != asSecond.seed()) {
            throw new IllegalArgumentException("no pair: " + asFirst.gameId() + " with seed " + asFirst.seed() + " and "
                    + asSecond.gameId() + " with seed " + asSecond.seed());
        }
        if (asFirst.sides().size() != 2 || asSecond.sides().size() != 2) {
            throw new IllegalArgumentException("a pair is of matches with two sides");
        }
    }

    /** The results as one pair. */
    public Pairs pairs() {
        return Pairs.of(asFirst.points(0), asSecond.points(1));
    }

    /** The results match by match. */
    public Score score() {
        return Score.ofMatch(asFirst.points(0)).plus(Score.ofMatch(asSecond.points(1)));
    }

    /** Points per match: from 0 (lost both) over 0.5 to 1 (won both), in steps of 0.25. */
    public double rate() {
        return (asFirst.points(0) + asSecond.points(1)) / 2;
    }

    /**
     * The policy's share of the score of both matches, from 0 (scored nothing) over 0.5 (as much as the opponent) to 1. It
     * tells two policies apart in fewer matches than who won does, most of all when both nearly always lose.
     */
    public double scoreShare() {
        return (share(asFirst, 0) + share(asSecond, 1)) / 2;
    }

    private static double share(MatchRecord match, int side) {
        double own = Math.max(0, match.sides().get(side).score());
        double other = Math.max(0, match.sides().get(1 - side).score());
        return own == other ? 0.5 : own / (own + other);
    }

    /** The policy's side of both matches. */
    public List<SideRecord> own() {
        return List.of(asFirst.sides().get(0), asSecond.sides().get(1));
    }

    /** The opponent's side of both matches. */
    public List<SideRecord> theirs() {
        return List.of(asFirst.sides().get(1), asSecond.sides().get(0));
    }
}
