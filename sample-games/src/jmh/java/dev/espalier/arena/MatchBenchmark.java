package dev.espalier.arena;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.game.Contestant;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole matches of three against three with trees for all agents, on eight maps that are already built. The counter
 * {@code agentTicks} is the figure to look at: agents times ticks in a second on one core.
 *
 * <p>Run from the module's folder: {@code mvn -Pbenchmark -pl sample-games -am verify -DskipTests
 * -Djmh.args="MatchBenchmark -prof gc"}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MatchBenchmark {

    private static final int MAPS = 8;

    /** Who plays. */
    @Param({"rusher-skirmisher", "starter-holder"})
    public String pairing = "";

    private final ArenaGame game = new ArenaGame();
    private List<Contestant> sides = List.of();
    private long next;

    /** Counts agent-ticks. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {

        /** Living and fallen agents, times ticks. */
        public long agentTicks;
    }

    @Setup
    public void compilePolicies() throws IOException {
        sides = pairing.equals("starter-holder")
                ? List.of(contestant("starter"), contestant("opponents/holder"))
                : List.of(contestant("opponents/rusher"), contestant("opponents/skirmisher"));
    }

    private Contestant contestant(String name) throws IOException {
        Path folder = Files.isDirectory(Path.of("assets")) ? Path.of("assets") : Path.of("..", "assets");
        String text = Files.readString(folder.resolve("policies").resolve(name + ".bt"));
        return game.prepare(
                new PolicyReader(game.vocabulary()).read(text).policy().orElseThrow());
    }

    @Benchmark
    public MatchRecord match(Counter counter) {
        long index = next++;
        MatchRecord record =
                game.play(new MatchRequest(game.gameId(Split.TRAINING, index % MAPS), index, sides, false));
        counter.agentTicks += 6L * record.ticks();
        return record;
    }
}
