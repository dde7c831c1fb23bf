package dev.espalier.loop.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WatchedThreadsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void letsNothingHappenAfterItWasClosed() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean tidiedUp = new AtomicBoolean();
        AtomicBoolean next = new AtomicBoolean();
        try (WatchedThreads threads = new WatchedThreads(1, LONG)) {
            Future<?> unused = threads.submit(() -> {
                begun.countDown();
                try {
                    Thread.sleep(LONG.toMillis());
                } catch (InterruptedException asked) {
                    TimeUnit.MILLISECONDS.sleep(200);
                    tidiedUp.set(true);
                }
                return true;
            });
            Future<?> unusedNext = threads.submit(() -> {
                next.set(true);
                return true;
            });
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(tidiedUp).isTrue();
        assertThat(next).isFalse();
    }

    @Test
    void closesBesideWorkThatDoesNotHeedItsInterruption() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        long start = System.nanoTime();
        try {
            try (WatchedThreads threads = new WatchedThreads(1, LONG)) {
                Future<?> unused = threads.submit(() -> {
                    begun.countDown();
                    while (end.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return true;
                });
                assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        } finally {
            end.countDown();
        }
    }
}
