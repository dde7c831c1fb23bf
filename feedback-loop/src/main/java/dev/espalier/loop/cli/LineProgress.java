package dev.espalier.loop.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Progress where nobody watches: a line every few seconds, none at all for short work. */
final class LineProgress implements Progress {

    private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final PrintWriter err;
    private final String unit;
    private final long total;
    private final LongSupplier nanoTime;
    private final long startNanos;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong nextNanos;
    private volatile String stage = "";

    /**
     * Progress that starts now.
     *
     * @param nanoTime a clock such as {@link System#nanoTime()}
     */
    LineProgress(PrintWriter err, String unit, long total, LongSupplier nanoTime) {
        this.err = err;
        this.unit = unit;
        this.total = total;
        this.nanoTime = nanoTime;
        this.startNanos = nanoTime.getAsLong();
        this.nextNanos = new AtomicLong(startNanos + INTERVAL_NANOS);
    }

    @Override
    public void stage(String name) {
        stage = name + ": ";
    }

    @Override
    public void step() {
        long count = done.incrementAndGet();
        long now = nanoTime.getAsLong();
        long due = nextNanos.get();
        if (now - due >= 0 && nextNanos.compareAndSet(due, now + INTERVAL_NANOS)) {
            line(stage + amount(count) + rate(count, now));
        }
    }

    @Override
    public void line(String text) {
        err.println(text);
        err.flush();
    }

    @Override
    public void close() {
        err.flush();
    }

    private String amount(long count) {
        return total == 0
                ? count + " " + unit
                : String.format(Locale.ROOT, "%d of %d %s (%d%%)", count, total, unit, 100 * count / total);
    }

    private String rate(long count, long now) {
        double seconds = (now - startNanos) / (double) TimeUnit.SECONDS.toNanos(1);
        return String.format(Locale.ROOT, ", %.1f/s", count / seconds);
    }
}
