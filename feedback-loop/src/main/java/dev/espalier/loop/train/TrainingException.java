package dev.espalier.loop.train;

/** A training cannot begin or go on; the message says why. Trying again without a change cannot help. */
public final class TrainingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TrainingException(String message) {
        super(message);
    }

    public TrainingException(String message, Throwable cause) {
        super(message, cause);
    }
}
