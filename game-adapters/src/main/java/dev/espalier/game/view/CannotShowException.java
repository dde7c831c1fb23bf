package dev.espalier.game.view;

/** This machine cannot show what was asked for. The message says what is missing and how to get it; then trying again can help. */
public final class CannotShowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotShowException(String message) {
        super(message);
    }

    public CannotShowException(String message, Throwable cause) {
        super(message, cause);
    }
}
