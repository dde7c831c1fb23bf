package dev.espalier.game;

/** A game id that the game does not know. The message says what an id looks like; trying again cannot help. */
public final class UnknownGameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownGameException(String message) {
        super(message);
    }
}
