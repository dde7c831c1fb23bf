package dev.espalier.loop.llm;

import java.time.Duration;
import java.util.Optional;

/**
 * There is no answer. The message is one line and never holds a key; for the same reason there is no cause: what libraries
 * and endpoints say may repeat what they were sent.
 */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as it decides what to do next. */
    public enum Kind {
        /** Too many requests. */
        BUSY(true),
        /** The endpoint failed. */
        FAILED(true),
        /** The endpoint cannot be reached, or broke the connection off. */
        UNREACHABLE(true),
        /** No answer came before the deadline. */
        TIMED_OUT(true),
        /** What came was no answer. */
        GARBLED(true),
        /** The endpoint does not accept the key, or the account may not ask more. */
        DENIED(false),
        /** The endpoint cannot work with the request: no such model, too long a prompt. */
        INVALID(false),
        /** There is nobody to ask: a recording without this request, a folder that is gone. */
        UNANSWERABLE(false);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }

        /** Whether asking the same again can help. */
        public boolean isTransient() {
            return passing;
        }
    }

    private final Kind kind;
    private final Optional<Duration> retryAfter;

    public ModelException(Kind kind, String message) {
        this(kind, message, Optional.empty());
    }

    /**
     * @param retryAfter how long the endpoint asks to be left alone
     */
    public ModelException(Kind kind, String message, Optional<Duration> retryAfter) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
