package dev.espalier.game.replay;

/**
 * A file cannot be written or read as a replay, or a replay does not go as the match went. The message says which, in one line.
 * Trying again helps only where a file could not be reached.
 */
public class ReplayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReplayException(String message) {
        super(message);
    }

    public ReplayException(String message, Throwable cause) {
        super(message, cause);
    }
}
