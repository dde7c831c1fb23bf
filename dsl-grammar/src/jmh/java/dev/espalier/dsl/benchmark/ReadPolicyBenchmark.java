package dev.espalier.dsl.benchmark;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.TestVocabulary;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.parse.ParseResult;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Policy;
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

/** Parse, check and format a policy of so many nodes, rounded up to whole branches of six below one selector. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class ReadPolicyBenchmark {

    private static final int NODES_A_BRANCH = 6;

    @Param({"10", "60", "100", "1000", "10000"})
    private int nodes;

    /** Room for the largest; the limits cost the same wherever they lie. */
    private static final Limits ROOMY = new Limits(10_000_000, 200, 20_000, 1_000, 500, 100);

    private final PolicyReader reader = new PolicyReader(TestVocabulary.SHOOTER, ROOMY);
    private String text = "";
    private Policy policy =
            PolicyParser.parse("policy p { tree { task shoot() } }").policy().orElseThrow();

    @Setup
    public void write() {
        StringBuilder branches = new StringBuilder();
        for (int written = 1; written < nodes; written += NODES_A_BRANCH) {
            branches.append("""
                    sequence "branch" {
                      condition health < retreat_below and visible_enemies > visible_allies
                      condition not in_zone or enemy_distance < 2 * reach
                      cooldown(3 s) task move_to(target: zone, within: 2 m)
                      task strafe(range: reach)
                    }
                    """);
        }
        text = "policy p { param retreat_below = 0.35 in 0.1 .. 0.6 param reach = 12 m in 4 m .. 30 m tree { selector {"
                + branches + "} } }";
        policy = reader.read(text).policy().orElseThrow().policy();
    }

    @Benchmark
    public CheckResult parseAndCheck() {
        return reader.read(text);
    }

    @Benchmark
    public ParseResult parse() {
        return PolicyParser.parse(text, ROOMY);
    }

    @Benchmark
    public CheckResult check() {
        return reader.checker().check(policy);
    }

    @Benchmark
    public String format() {
        return PolicyFormatter.format(policy);
    }
}
