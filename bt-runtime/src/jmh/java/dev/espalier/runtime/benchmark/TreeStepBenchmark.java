package dev.espalier.runtime.benchmark;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.tree.AgentTree;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One step of one agent, in a crowd of 1,024, with a policy of 48 nodes: compiled by us, hand-built of stock gdx-ai tasks
 * in the same shape, and as plain Java. Moving the agent's senses on is part of every figure.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TreeStepBenchmark {

    private static final int AGENTS = 1_024;

    /** Whether tasks run for some ticks; else each ends at once, so that every step walks from the root. */
    @Param({"false", "true"})
    public boolean lasting;

    private final List<Soldier> soldiers = new ArrayList<>();
    private final List<AgentTree<Soldier>> compiled = new ArrayList<>();
    private final List<AgentTree<Soldier>> counted = new ArrayList<>();
    private final List<BehaviorTree<Soldier>> stock = new ArrayList<>();
    private PlainSoldier plain = new PlainSoldier(false);
    private long tick;

    @Setup
    public void recruit() {
        CompiledPolicy<Soldier> policy = CompiledSoldier.compile(lasting);
        StockSoldier stockPolicy = new StockSoldier(lasting);
        NodeCounts counts = new NodeCounts(CompiledSoldier.NODES);
        plain = new PlainSoldier(lasting);
        for (int i = 0; i < AGENTS; i++) {
            Soldier soldier = new Soldier(i);
            soldiers.add(soldier);
            compiled.add(policy.newTree(soldier, () -> tick, new SplittableRandom(i), null));
            counted.add(policy.newTree(soldier, () -> tick, new SplittableRandom(i), counts));
            stock.add(stockPolicy.tree(soldier));
        }
    }

    @Benchmark
    @OperationsPerInvocation(AGENTS)
    public long compiledPolicy() {
        return step(compiled);
    }

    @Benchmark
    @OperationsPerInvocation(AGENTS)
    public long compiledPolicyCounted() {
        return step(counted);
    }

    private long step(List<AgentTree<Soldier>> trees) {
        tick++;
        long done = 0;
        for (int i = 0; i < AGENTS; i++) {
            Soldier soldier = soldiers.get(i);
            soldier.advance();
            trees.get(i).step();
            done += soldier.done();
        }
        return done;
    }

    @Benchmark
    @OperationsPerInvocation(AGENTS)
    public long stockGdxAi() {
        long done = 0;
        for (int i = 0; i < AGENTS; i++) {
            Soldier soldier = soldiers.get(i);
            soldier.advance();
            stock.get(i).step();
            done += soldier.done();
        }
        return done;
    }

    @Benchmark
    @OperationsPerInvocation(AGENTS)
    public long plainJava() {
        long done = 0;
        for (int i = 0; i < AGENTS; i++) {
            Soldier soldier = soldiers.get(i);
            soldier.advance();
            plain.step(soldier);
            done += soldier.done();
        }
        return done;
    }
}
