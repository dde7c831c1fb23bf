package dev.espalier.loop.cli;

/** Shows how long work goes on: a moving bar on a terminal, a line now and then elsewhere. Thread-safe. */
public interface Progress extends AutoCloseable {

    /**
     * Begins to show progress on a console's error stream.
     *
     * @param unit what is counted, in the plural: {@code matches}
     * @param total how many there will be; 0 when nobody knows
     */
    static Progress on(Console console, String unit, long total) {
        return console.interactive()
                ? new BarProgress(console.err(), unit, total)
                : new LineProgress(console.err(), unit, total, System::nanoTime);
    }

    /** Says which part of the work begins. */
    void stage(String name);

    /** One more is done. */
    void step();

    /** Prints a line that stays. */
    void line(String text);

    /** Stops showing; what has been printed stays, the bar goes. */
    @Override
    void close();
}
