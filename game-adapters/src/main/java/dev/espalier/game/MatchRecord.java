package dev.espalier.game;

import java.util.List;

/**
 * How a match went.
 *
 * @param gameId which game was played
 * @param seed of the match
 * @param ticks how long it lasted
 * @param end why it ended
 * @param sides one for each side of the request, in its order
 * @param fingerprint a hash over the state of the match in every tick: two matches that went the same way have the same
 */
public record MatchRecord(
        String gameId, long seed, int ticks, EndReason end, List<SideRecord> sides, long fingerprint) {

    /** Why a match ended. */
    public enum EndReason {
        SCORE_LIMIT,
        TIME_LIMIT
    }

    public MatchRecord {
        sides = List.copyOf(sides);
    }

    /**
     * What the match was worth to a side: 1 for a win, 0.5 for a draw, 0 for a loss.
     *
     * @param side index into {@link #sides()}
     */
    public double points(int side) {
        double own = sides.get(side).score();
        double best = Double.NEGATIVE_INFINITY;
        for (int other = 0; other < sides.size(); other++) {
            if (other != side) {
                best = Math.max(best, sides.get(other).score());
            }
        }
        return own > best ? 1 : own == best ? 0.5 : 0;
    }
}
