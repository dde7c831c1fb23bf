package dev.espalier.loop.objective;

/** A text that is no objective of a game, with the reason and the remedy in one line. */
public final class ObjectiveException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ObjectiveException(String message) {
        super(message);
    }
}
