package dev.espalier.loop.generate;

/** No valid candidate was found within the bounded number of tries. Trying again with other parents can help. */
public final class NoCandidateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoCandidateException(String message) {
        super(message);
    }
}
