package dev.espalier.loop.statistics;

/**
 * Matches won, drawn and lost by one side.
 *
 * @param wins at least 0
 * @param draws at least 0
 * @param losses at least 0
 */
public record Score(int wins, int draws, int losses) {

    /** No match at all. */
    public static final Score NONE = new Score(0, 0, 0);

    public Score {
        if (wins < 0 || draws < 0 || losses < 0) {
            throw new IllegalArgumentException(
                    "a score must not be negative, but is " + wins + ", " + draws + ", " + losses);
        }
    }

    /**
     * The score of one match.
     *
     * @param points 1 for a win, 0.5 for a draw, 0 for a loss
     */
    public static Score ofMatch(double points) {
        if (points == 1) {
            return new Score(1, 0, 0);
        }
        if (points == 0.5) {
            return new Score(0, 1, 0);
        }
        if (points == 0) {
            return new Score(0, 0, 1);
        }
        throw new IllegalArgumentException("a match is worth 0, 0.5 or 1 point, not " + points);
    }

    public int games() {
        return wins + draws + losses;
    }

    /** Points per match, from 0 to 1, where a draw is half a win; 0.5 when there was no match. */
    public double rate() {
        return games() == 0 ? 0.5 : (wins + 0.5 * draws) / games();
    }

    public Score plus(Score other) {
        return new Score(wins + other.wins, draws + other.draws, losses + other.losses);
    }
}
