package dev.espalier.loop.evaluate;

import dev.espalier.game.MatchRequest;

/** A match that could not be played to its end. The same request would fail again, unless it was interrupted. */
public final class MatchFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MatchFailedException(MatchRequest request, Throwable cause) {
        super("the match of game " + request.gameId() + " with seed " + request.seed() + " failed: " + cause, cause);
    }

    /**
     * @param message what failed and what helps, in one line
     */
    public MatchFailedException(String message) {
        super(message);
    }
}
