package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Allowance;
import dev.espalier.loop.evaluate.AllowanceSpentException;
import dev.espalier.loop.record.RunLimits;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Keeps what a run plays to choose within its limits. */
final class PlayLimits implements Allowance {

    private final RunLimits limits;
    private final LongSupplier nanoClock;
    private final long start;

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

    @Override
    public void requireMatches(long matches) {
        if (limits.matches().isPresent() && matches > limits.matches().get()) {
            throw new AllowanceSpentException(String.format(
                    Locale.ROOT,
                    "the limit of %,d matches is reached",
                    limits.matches().get()));
        }
    }

    @Override
    public void requireTime() {
        Duration spent = Duration.ofNanos(nanoClock.getAsLong() - start);
        if (limits.time().isPresent() && spent.compareTo(limits.time().get()) >= 0) {
            throw new AllowanceSpentException(
                    "the time of " + RunLimits.text(limits.time().get()) + " is over");
        }
    }
}
