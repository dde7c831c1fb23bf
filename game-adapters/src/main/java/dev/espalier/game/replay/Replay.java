package dev.espalier.game.replay;

import dev.espalier.game.MatchRecord;
import java.util.List;

/** A match that was kept. What came of it is found by playing it again. Immutable; may be shared between threads. */
public interface Replay {

    /** Which game was played. */
    String gameId();

    /** Of everything random in the match. */
    long seed();

    /** How many ticks were played. */
    int ticks();

    /** The text of the policy of each side at the beginning. */
    List<String> policies();

    /**
     * Plays the match again and gives its record.
     *
     * @param traced whether to count what the nodes of each policy do
     * @throws ReplayException if it goes another way than it went; the message says at which second. Also if it was stopped
     *     before the match was over, which therefore has no record.
     */
    MatchRecord play(boolean traced);

    /**
     * Plays the match again and gives what was to be seen.
     *
     * @param everyTicks how many ticks there are between two samples of where everybody is; at least 1
     * @throws ReplayException if it goes another way than it went; the message says at which second
     */
    Footage footage(int everyTicks);
}
