package dev.espalier.arena;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.MatchSetup;
import dev.espalier.dsl.PolicyReader;
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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The steady state: three against three with a tree for each agent, in matches that do not end, on eight maps in turn. An
 * operation is one agent's tick, fallen agents counted, so operations in a second are the figure of the design's table.
 *
 * <pre>
 * mvn -Pbenchmark -pl sample-games -am verify -DskipTests -Djmh.args="StepBenchmark -prof gc"
 * mvn -Pbenchmark -pl sample-games -am verify -DskipTests -Djmh.args="StepBenchmark -t 2"
 * </pre>
 *
 * <p>Every thread has matches of its own, and threads share nothing that is written: two give twice as much as one, as far as two
 * cores do. A tick allocates nothing; {@code gc.alloc.rate.norm} shows what JMH itself leaves, less than a byte in a thousand ticks.
 *
 * <p>Where the time goes, from 2,025 samples of a flight recording of rusher against skirmisher: walking, turning and keeping
 * apart 26% ({@code Walking.move}, {@code Legs}); lines of sight 23%, most of them between agents ({@code Sight.walk}), though one is
 * looked along only when one of a pair looks the other's way and what stood between them a moment ago is asked first, and 8% for the
 * rest of seeing and remembering; trees with their conditions 15%; finding the way (the funnel of {@code Navigator}) 8%; tasks
 * 6%; shots 3%; pick-ups, tallies and the rest.
 */
@State(Scope.Thread)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StepBenchmark {

    private static final int MAPS = 8;
    private static final int PER_SIDE = 3;
    private static final int TICKS = 300;

    /** Who plays. */
    @Param({"rusher-skirmisher", "starter-holder"})
    public String pairing = "";

    private final ArenaMatch[] matches = new ArenaMatch[MAPS];

    /** Begins the matches that are stepped from then on. */
    @Setup(Level.Trial)
    public void begin() throws IOException {
        ArenaGame game = new ArenaGame();
        List<ArenaContestant> sides = pairing.equals("starter-holder")
                ? List.of(contestant(game, "starter"), contestant(game, "opponents/holder"))
                : List.of(contestant(game, "opponents/rusher"), contestant(game, "opponents/skirmisher"));
        Rules endless = Rules.STANDARD.lasting(Integer.MAX_VALUE, 1e7, 1);
        Mode mode = Mode.TEAM_DEATHMATCH;
        for (int map = 0; map < MAPS; map++) {
            MatchSetup setup = new MatchSetup(
                    new MapGenerator(2L * map, PER_SIDE).generate(),
                    endless,
                    mode.lineUp(PER_SIDE),
                    mode.contest(),
                    map);
            matches[map] = new ArenaMatch("benchmark", setup, sides, false);
        }
    }

    private static ArenaContestant contestant(ArenaGame game, String name) throws IOException {
        Path folder = Files.isDirectory(Path.of("assets")) ? Path.of("assets") : Path.of("..", "assets");
        String text = Files.readString(folder.resolve("policies").resolve(name + ".bt"));
        return game.prepare(
                new PolicyReader(game.vocabulary()).read(text).policy().orElseThrow());
    }

    /** Ten seconds of each match in turn. */
    @Benchmark
    @OperationsPerInvocation(MAPS * TICKS * 2 * PER_SIDE)
    public long agentTicks() {
        long fingerprint = 0;
        for (ArenaMatch match : matches) {
            for (int tick = 0; tick < TICKS; tick++) {
                match.step();
            }
            fingerprint ^= match.fingerprint();
        }
        return fingerprint;
    }
}
