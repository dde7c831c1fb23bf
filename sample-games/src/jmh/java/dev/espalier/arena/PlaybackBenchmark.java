package dev.espalier.arena;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.match.Stage;
import dev.espalier.arena.replay.Playback;
import dev.espalier.arena.replay.RecordedMatch;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.MatchSetup;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.MatchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private static final double SECONDS = 300;
    private static final int TICKS = (int) (SECONDS * Rules.TICKS_PER_SECOND);

    private Playback playback = playback();

    /** The arena, in which matches last for five minutes. */
    private record LongMatches(ArenaGame game) implements Stage {

        @Override
        public Vocabulary vocabulary() {
            return game.vocabulary();
        }

        @Override
        public ArenaContestant prepare(CheckedPolicy policy) {
            return game.prepare(policy);
        }

        @Override
        public ArenaMatch begin(MatchRequest request) {
            ArenaMatch usual = game.begin(request);
            MatchSetup setup = usual.setup();
            MatchSetup longer = new MatchSetup(
                    setup.terrain(),
                    setup.rules().lasting(Integer.MAX_VALUE, SECONDS, 1),
                    setup.lineUp(),
                    setup.contest(),
                    setup.seed());
            return new ArenaMatch(
                    request.gameId(), longer, List.of(usual.contestant(0), usual.contestant(1)), request.traced());
        }
    }

    /** Records the match anew. */
    @Setup(Level.Trial)
    public void record() {
        playback = playback();
    }

    private static Playback playback() {
        Stage stage = new LongMatches(new ArenaGame());
        RecordedMatch match = new RecordedMatch(
                stage,
                new MatchRequest(
                        "gen:4/tdm/4v4",
                        1,
                        List.of(contestant(stage, "opponents/rusher"), contestant(stage, "held-out/hunter")),
                        false));
        for (int tick = 0; tick < TICKS; tick++) {
            match.step();
        }
        return new Playback(stage, match.recording(), false);
    }

    private static ArenaContestant contestant(Stage stage, String name) {
        Path folder = Files.isDirectory(Path.of("assets")) ? Path.of("assets") : Path.of("..", "assets");
        try {
            String text = Files.readString(folder.resolve("policies").resolve(name + ".bt"));
            return stage.prepare(
                    new PolicyReader(stage.vocabulary()).read(text).policy().orElseThrow());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public long wind() {
        playback.seek(0);
        playback.seek(TICKS);
        return playback.match().fingerprint();
    }
}
