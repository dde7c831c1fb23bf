package dev.espalier.loop.llm;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Asks a model again when it fails in a way that passes. */
public final class RetryingModel implements LanguageModel {

    /** How a thread waits. */
    public interface Pause {
        void sleep(Duration duration) throws InterruptedException;
    }

    private final LanguageModel model;
    private final Backoff backoff;
    private final Pause pause;
    private final SplittableRandom random;
    private final AtomicLong retries = new AtomicLong();

    /**
     * @param pause how to wait between attempts
     * @param seed of the chance in how long to wait
     */
    public RetryingModel(LanguageModel model, Backoff backoff, Pause pause, long seed) {
        this.model = model;
        this.backoff = backoff;
        this.pause = pause;
        this.random = new SplittableRandom(seed);
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public int parallelism() {
        return model.parallelism();
    }

    /** How often a request has been sent again so far. */
    public long retries() {
        return retries.get();
    }

    @Override
    public Answer ask(Request request) {
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                Answer answer = model.ask(request);
                return answer.after(attempt, millisSince(start));
            } catch (ModelException failure) {
                Duration wait = wait(attempt, failure)
                        .orElseThrow(() -> failure.kind().isTransient() ? dead(failure, start) : failure);
                sleep(wait);
                retries.incrementAndGet();
            }
        }
    }

    private Optional<Duration> wait(int attempt, ModelException failure) {
        synchronized (random) {
            return backoff.after(attempt, failure, random);
        }
    }

    private ModelException dead(ModelException last, long start) {
        String asked = last.retryAfter()
                .filter(wanted -> wanted.compareTo(backoff.patience()) > 0)
                .map(wanted -> "it asks to be left alone for " + wanted.toMinutes() + " minutes")
                .orElse("gave up after " + backoff.attempts() + (backoff.attempts() == 1 ? " attempt" : " attempts")
                        + " in " + Math.round(millisSince(start) / 1000.0) + " s");
        return new ModelException(last.kind(), last.getMessage() + " (" + asked + ")", last.retryAfter());
    }

    private void sleep(Duration wait) {
        try {
            pause.sleep(wait);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ModelException(ModelException.Kind.UNANSWERABLE, "interrupted while waiting for " + name());
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
