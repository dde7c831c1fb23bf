package dev.espalier.loop.evaluate;

import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/**
 * Plays matches of one game on several threads. What it returns does not depend on their number, as long as no match takes longer than
 * it may. One caller at a time.
 */
public final class MatchPool implements AutoCloseable {

    /** How long a match may take when nothing is said; those of the arena take some milliseconds. */
    public static final Duration STANDARD_TIMEOUT = Duration.ofMinutes(2);

    /** With so many matches that do not heed that their time is over, something is wrong with the game. */
    private static final int MOST_HANGING = 16;

    private final Game game;
    private final Duration timeout;
    private final WatchedThreads threads;

    /** A pool with the standard timeout. */
    public MatchPool(Game game, int threads) {
        this(game, threads, STANDARD_TIMEOUT);
    }

    /**
     * A pool with its own threads.
     *
     * @param threads how many matches are played at once; positive
     * @param timeout how long one match may take, by the clock on the wall; positive
     */
    public MatchPool(Game game, int threads, Duration timeout) {
        if (threads < 1) {
            throw new IllegalArgumentException("the number of threads must be positive, but is " + threads);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("the time for a match must be positive, but is " + timeout);
        }
        this.game = game;
        this.timeout = timeout;
        this.threads = new WatchedThreads(threads, timeout);
    }

    public Game game() {
        return game;
    }

    /**
     * Plays all requests.
     *
     * @param afterEach run by a playing thread after each match; must be thread-safe and quick
     * @return the records, in the order of the requests
     * @throws MatchFailedException if one of the matches threw, or took longer than it may
     */
    public List<MatchRecord> play(List<MatchRequest> requests, Runnable afterEach) {
        List<Optional<MatchRecord>> outcomes = tryPlay(requests, afterEach);
        List<MatchRecord> records = new ArrayList<>(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            MatchRequest request = requests.get(i);
            records.add(outcomes.get(i).orElseThrow(() -> late(request.gameId(), request.seed())));
        }
        return records;
    }

    /**
     * Plays all requests that can be played in time. A match that takes too long is interrupted; if it does not heed that, it goes
     * on in the background and counts for nothing.
     *
     * @param afterEach run by a playing thread after each match; must be thread-safe and quick
     * @return the records, in the order of the requests; empty for those that took too long
     * @throws MatchFailedException if one of the matches threw
     */
    public List<Optional<MatchRecord>> tryPlay(List<MatchRequest> requests, Runnable afterEach) {
        if (threads.hanging() > MOST_HANGING) {
            throw new MatchFailedException(threads.hanging() + " matches take longer than " + seconds()
                    + " and do not stop when they are interrupted; see --match-timeout, or mend the game");
        }
        List<Future<MatchRecord>> pending = new ArrayList<>(requests.size());
        for (MatchRequest request : requests) {
            pending.add(threads.submit(() -> {
                MatchRecord record = game.play(request);
                afterEach.run();
                return record;
            }));
        }
        List<Optional<MatchRecord>> outcomes = new ArrayList<>(requests.size());
        try {
            for (Future<MatchRecord> match : pending) {
                outcomes.add(outcome(match, requests.get(outcomes.size())));
            }
        } finally {
            pending.forEach(match -> match.cancel(true));
        }
        return outcomes;
    }

    private static Optional<MatchRecord> outcome(Future<MatchRecord> match, MatchRequest request) {
        try {
            return Optional.of(match.get());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TimeoutException) {
                return Optional.empty();
            }
            throw new MatchFailedException(request, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MatchFailedException(request, interrupted);
        }
    }

    /** What to say of a match that took too long. */
    MatchFailedException late(String gameId, long seed) {
        return new MatchFailedException("the match of game " + gameId + " with seed " + seed + " took longer than "
                + seconds() + "; see --match-timeout");
    }

    /** Such as {@code 120 s}. */
    String seconds() {
        return BigDecimal.valueOf(timeout.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }

    /** Stops the threads; matches that are being played are given up. */
    @Override
    public void close() {
        threads.close();
    }
}
