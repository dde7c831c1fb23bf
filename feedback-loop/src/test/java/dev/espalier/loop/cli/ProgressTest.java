package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private final StringWriter err = new StringWriter();
    private final AtomicLong nanos = new AtomicLong(-3);

    @Test
    void printsALineEveryFewSecondsWhereNobodyWatches() {
        LineProgress progress = new LineProgress(new PrintWriter(err), "matches", 400, nanos::get);
        progress.stage("generation 1");
        for (int second = 0; second < 12; second++) {
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            progress.step();
            progress.step();
        }
        progress.close();
        assertThat(err.toString()).isEqualTo("""
                generation 1: 9 of 400 matches (2%), 1.8/s
                generation 1: 19 of 400 matches (4%), 1.9/s
                """);
    }

    @Test
    void leavesOutThePercentageWhenNobodyKnowsTheTotal() {
        LineProgress progress = new LineProgress(new PrintWriter(err), "matches", 0, nanos::get);
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(10));
        progress.step();
        assertThat(err.toString()).isEqualTo("1 matches, 0.1/s\n");
    }

    @Test
    void drawsABarOnATerminalAndTakesItAwayAtTheEnd() {
        Progress progress = Progress.on(new Console(new PrintWriter(err), new PrintWriter(err), true), "matches", 4);
        progress.stage("generation 1");
        progress.step();
        progress.line("promoted");
        progress.close();
        assertThat(err.toString()).contains("matches", "1/4", "promoted\n").endsWith("\r\u001B[K");
    }
}
