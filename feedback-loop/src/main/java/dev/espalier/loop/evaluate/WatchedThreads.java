package dev.espalier.loop.evaluate;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Threads that work for a limited time on each piece of work. When the time is over the work is interrupted, and its result is a {@link
 * TimeoutException}; until it has heeded that, another thread takes the place of its own.
 */
final class WatchedThreads implements AutoCloseable {

    /** How long closing waits for work that does not heed its interruption. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ThreadPoolExecutor workers;
    private final ScheduledThreadPoolExecutor watch;
    private final Duration limit;
    private int hanging;

    /**
     * @param count how many work at once; positive
     * @param limit for each piece of work, from when it begins
     */
    WatchedThreads(int count, Duration limit) {
        this.limit = limit;
        this.workers = new ThreadPoolExecutor(
                count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> daemon(task, "match"));
        this.watch = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "match-watch"));
        watch.setRemoveOnCancelPolicy(true);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = Executors.defaultThreadFactory().newThread(task);
        thread.setName(name);
        thread.setDaemon(true);
        return thread;
    }

    <T> Future<T> submit(Callable<T> work) {
        Watched<T> watched = new Watched<>(work);
        workers.execute(watched);
        return watched;
    }

    /** How many threads are still at work whose time is over. */
    synchronized int hanging() {
        return hanging;
    }

    private synchronized void hang(int more) {
        hanging += more;
        int size = workers.getCorePoolSize() + more;
        if (more > 0) {
            workers.setMaximumPoolSize(size);
            workers.setCorePoolSize(size);
        } else {
            workers.setCorePoolSize(size);
            workers.setMaximumPoolSize(size);
        }
    }

    /**
     * Stops the threads; what is being worked on is interrupted, and waited for a moment, so that nothing of it happens afterwards. The
     * watch ends last: until then a worker may still ask it for an alarm.
     */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            watch.shutdownNow();
        }
    }

    private final class Watched<T> extends FutureTask<T> {

        private @Nullable Thread worker;
        private boolean late;

        Watched(Callable<T> work) {
            super(work);
        }

        @Override
        public void run() {
            ScheduledFuture<?> alarm = watch.schedule(this::giveUp, limit.toNanos(), TimeUnit.NANOSECONDS);
            synchronized (this) {
                worker = Thread.currentThread();
            }
            super.run();
            alarm.cancel(false);
            synchronized (this) {
                worker = null;
            }
            // Whatever comes next on this thread must not be interrupted in its stead.
            Thread.interrupted();
            if (late) {
                hang(-1);
            }
        }

        private synchronized void giveUp() {
            if (worker != null && !isDone()) {
                late = true;
                hang(1);
                setException(new TimeoutException("took longer than " + limit));
                worker.interrupt();
            }
        }
    }
}
