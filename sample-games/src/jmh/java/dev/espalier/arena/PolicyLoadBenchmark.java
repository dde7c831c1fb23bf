package dev.espalier.arena;

import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.json.PolicyJsonWriter;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.pack.PolicyLoader;
import dev.espalier.runtime.pack.PolicyPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
 * From the file of a shipped policy to a compiled one, for the arena's vocabulary: as text, in the JSON form and as a package.
 *
 * <pre>
 * mvn -Pbenchmark -pl sample-games -am verify -DskipTests -Djmh.args=PolicyLoadBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class PolicyLoadBenchmark {

    private static final Path SKIRMISHER = Path.of("..", "assets", "policies", "opponents", "skirmisher.bt");
    private static final Path FOLDER = Path.of("target", "policy-load");

    @Param({"bt", "json", "zip"})
    public String form = "bt";

    private Path file = SKIRMISHER;

    /**
     * Files that an earlier process has written are taken as they are, or nothing would be read for the first time in this one: that is
     * what the fork for warming up is for.
     */
    @Setup
    public void write() throws IOException {
        file = FOLDER.resolve("skirmisher." + form);
        if (!Files.exists(file)) {
            Files.createDirectories(FOLDER);
            String text = Files.readString(SKIRMISHER);
            CheckedPolicy policy = new PolicyReader(ArenaGame.binding().vocabulary())
                    .read(text)
                    .policy()
                    .orElseThrow();
            Files.writeString(FOLDER.resolve("skirmisher.bt"), text);
            Files.writeString(FOLDER.resolve("skirmisher.json"), PolicyJsonWriter.write(policy.policy()));
            PolicyPackage.of(policy, text, Map.of()).writeZip(FOLDER.resolve("skirmisher.zip"));
        }
    }

    /** Often, in a process that is warm. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(2)
    public CompiledPolicy<Fighter> warm() {
        return load();
    }

    /** For the first time in a process: classes are loaded, the arena builds its vocabulary, and for text the parser its tables. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 5, warmups = 1)
    public CompiledPolicy<Fighter> first() {
        return load();
    }

    private CompiledPolicy<Fighter> load() {
        return new PolicyLoader<>(ArenaGame.binding(), Rules.TICKS_PER_SECOND).load(file);
    }
}
