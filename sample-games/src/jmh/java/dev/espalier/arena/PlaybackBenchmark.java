package dev.espalier.arena;

import dev.espalier.arena.replay.Playback;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Winding a replay of five minutes of four against four from its beginning to its end, the most that a viewer's timeline ever asks
 * for: {@code mvn -Pbenchmark -pl sample-games -am verify -DskipTests -Djmh.args="PlaybackBenchmark"}.
 *
 * <p>On a virtual machine with 2 cores, warm, it took 20 to 60 ms of one core. The file of such a match has 2 kB, and about 20 kB more
 * for each agent that a person steers all the time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlaybackBenchmark {

    private Playback playback = playback();

    /** Records the match anew. */
    @Setup(Level.Trial)
    public void record() {
        playback = playback();
    }

    private static Playback playback() {
        return new Playback(
                new LongMatches(new ArenaGame()), LongMatches.record().recording(), false);
    }

    @Benchmark
    public long wind() {
        playback.seek(0);
        playback.seek(LongMatches.TICKS);
        return playback.match().fingerprint();
    }
}
