package dev.espalier.loop.statistics;

/** The difference of two score rates. */
public final class Gain {

    private Gain() {}

    /**
     * The 95% interval of {@code after.rate() - before.rate()} from the intervals of both, by Newcombe's hybrid score method
     * (R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17, 1998,
     * method 10). It takes the two for independent; when both were measured on the same games and seeds, which binds them, it is
     * a little too wide.
     */
    public static Interval interval(Pairs before, Pairs after) {
        return interval(before.rate(), before.interval(), after.rate(), after.interval());
    }

    static Interval interval(double before, Interval ofBefore, double after, Interval ofAfter) {
        double down = StrictMath.hypot(after - ofAfter.low(), ofBefore.high() - before);
        double up = StrictMath.hypot(ofAfter.high() - after, before - ofBefore.low());
        return new Interval(Math.max(-1, after - before - down), Math.min(1, after - before + up));
    }
}
