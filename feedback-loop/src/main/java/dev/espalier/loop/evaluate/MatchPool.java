package dev.espalier.loop.evaluate;

import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Plays matches of one game on several threads. What it returns does not depend on their number. One caller at a time.
 */
public final class MatchPool implements AutoCloseable {

    private final Game game;
    private final ExecutorService threads;

    /**
     * A pool with its own threads.
     *
     * @param threads how many matches are played at once; positive
     */
    public MatchPool(Game game, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("the number of threads must be positive, but is " + threads);
        }
        this.game = game;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "match");
            thread.setDaemon(true);
            return thread;
        });
    }

    public Game game() {
        return game;
    }

    /**
     * Plays all requests.
     *
     * @param afterEach run by a playing thread after each match; must be thread-safe and quick
     * @return the records, in the order of the requests
     * @throws MatchFailedException if one of the matches threw
     */
    public List<MatchRecord> play(List<MatchRequest> requests, Runnable afterEach) {
        List<Future<MatchRecord>> pending = new ArrayList<>(requests.size());
        for (MatchRequest request : requests) {
            pending.add(threads.submit(() -> {
                MatchRecord record = game.play(request);
                afterEach.run();
                return record;
            }));
        }
        List<MatchRecord> records = new ArrayList<>(requests.size());
        try {
            for (Future<MatchRecord> match : pending) {
                records.add(match.get());
            }
        } catch (ExecutionException failed) {
            throw new MatchFailedException(requests.get(records.size()), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MatchFailedException(requests.get(records.size()), interrupted);
        } finally {
            pending.forEach(match -> match.cancel(true));
        }
        return records;
    }

    /** Stops the threads; matches that are being played are given up. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
