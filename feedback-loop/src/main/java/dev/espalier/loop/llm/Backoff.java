package dev.espalier.loop.llm;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before asking again: twice as long each time, up to a bound, and between half and all of that by chance, so that
 * many who were turned away together do not come back together. What the endpoint asks for counts when it is longer.
 *
 * @param attempts how often a request is sent at most
 * @param first the longest wait after the first attempt
 * @param longest the longest wait of our own choice
 * @param patience an endpoint that wants to be left alone for longer than this counts as dead
 */
public record Backoff(int attempts, Duration first, Duration longest, Duration patience) {

    /** Gives an endpoint about four minutes to come back. */
    public static final Backoff STANDARD =
            new Backoff(8, Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofMinutes(15));

    public Backoff {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1, but is " + attempts);
        }
    }

    /**
     * The wait after a failed attempt; empty when there is no use in another.
     *
     * @param attempt the number of the failed one, from 1
     */
    Optional<Duration> after(int attempt, ModelException failure, RandomGenerator random) {
        if (attempt >= attempts || !failure.kind().isTransient()) {
            return Optional.empty();
        }
        Duration asked = failure.retryAfter().orElse(Duration.ZERO);
        if (asked.compareTo(patience) > 0) {
            return Optional.empty();
        }
        double doubled = first.toMillis() * Math.pow(2.0, attempt - 1.0);
        double bounded = Math.min(doubled, (double) longest.toMillis());
        Duration own = Duration.ofMillis(Math.round(bounded * (0.5 + 0.5 * random.nextDouble())));
        return Optional.of(own.compareTo(asked) > 0 ? own : asked);
    }
}
