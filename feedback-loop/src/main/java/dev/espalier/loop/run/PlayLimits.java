package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Allowance;
import dev.espalier.loop.evaluate.AllowanceSpentException;
import dev.espalier.loop.record.RunLimits;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Keeps what a run plays to choose within its limits, from when they {@link #bind}: what it did before it was taken up again is never
 * taken back.
 */
final class PlayLimits implements Allowance {

    private final RunLimits limits;
    private final LongSupplier nanoClock;
    private final long start;
    private boolean binding;

    /**
     * Time counts from now on.
     *
     * @param nanoClock as {@link System#nanoTime}
     */
    PlayLimits(RunLimits limits, LongSupplier nanoClock) {
        this.limits = limits;
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong();
    }

    /** From now on the limits hold. */
    void bind() {
        binding = true;
    }

    @Override
    public void requireMatches(long matches) {
        if (binding
                && limits.matches().isPresent()
                && matches > limits.matches().get()) {
            throw new AllowanceSpentException(String.format(
                    Locale.ROOT,
                    "the limit of %,d matches is reached",
                    limits.matches().get()));
        }
    }

    @Override
    public void requireTime() {
        Duration spent = Duration.ofNanos(nanoClock.getAsLong() - start);
        if (binding
                && limits.time().isPresent()
                && spent.compareTo(limits.time().get()) >= 0) {
            throw new AllowanceSpentException(
                    "the time of " + RunLimits.text(limits.time().get()) + " is over");
        }
    }
}
