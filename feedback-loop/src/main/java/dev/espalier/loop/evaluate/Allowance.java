package dev.espalier.loop.evaluate;

/** Says how long one may go on to play. */
public interface Allowance {

    /** To the end. */
    Allowance UNLIMITED = new Allowance() {
        @Override
        public void requireMatches(long matches) {}

        @Override
        public void requireTime() {}
    };

    /**
     * Asks before matches are played or found in memory.
     *
     * @param matches how many different ones there will have been then
     * @throws AllowanceSpentException if they are too many
     */
    void requireMatches(long matches);

    /**
     * Asks now and then.
     *
     * @throws AllowanceSpentException if time is up
     */
    void requireTime();
}
