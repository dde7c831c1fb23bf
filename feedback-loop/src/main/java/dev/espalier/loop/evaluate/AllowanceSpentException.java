package dev.espalier.loop.evaluate;

/** No more may be played. What has been played is kept. */
public final class AllowanceSpentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message which limit was reached, in one line
     */
    public AllowanceSpentException(String message) {
        super(message);
    }
}
