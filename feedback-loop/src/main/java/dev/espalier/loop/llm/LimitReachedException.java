package dev.espalier.loop.llm;

/** Asking would go past what may be spent on models. Asking again helps only with a higher limit. */
public final class LimitReachedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitReachedException(String message) {
        super(message);
    }
}
