package dev.espalier.runtime.neural.model;

/** A trained network cannot be read; the message says which, and what is wrong. Trying again cannot help. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModelException(String message) {
        super(message);
    }

    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
