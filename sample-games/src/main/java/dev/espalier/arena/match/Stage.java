package dev.espalier.arena.match;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.MatchRequest;

/** Where matches of the arena begin. All methods may be called from any thread at once. */
public interface Stage {

    /** What policies are checked against. */
    Vocabulary vocabulary();

    /**
     * Makes a policy ready to play.
     *
     * @throws IllegalArgumentException if it was checked against another vocabulary
     */
    ArenaContestant prepare(CheckedPolicy policy);

    /**
     * A match that is about to begin, to be played tick by tick.
     *
     * @throws dev.espalier.game.UnknownGameException if the request names no game
     * @throws IllegalArgumentException if there are not two sides, or one was prepared by another game
     */
    ArenaMatch begin(MatchRequest request);
}
