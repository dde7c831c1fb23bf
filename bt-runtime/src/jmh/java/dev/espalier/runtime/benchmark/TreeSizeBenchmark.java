package dev.espalier.runtime.benchmark;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import dev.espalier.runtime.compile.CompiledPolicy;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One step of one agent by the number of nodes and of agents, which take turns: the worst tree of its size, one selector that tries
 * all of its choices in every step, compiled by us and hand-built of stock gdx-ai tasks. Real trees look at a part of their nodes only, see
 * {@link TreeStepBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TreeSizeBenchmark {

    /** Two and three for each choice that is refused. */
    @Param({"11", "50", "200", "1001"})
    public int nodes;

    @Param({"1", "256"})
    public int agents;

    private final List<Soldier> soldiers = new ArrayList<>();
    private final List<AgentTree<Soldier>> compiled = new ArrayList<>();
    private final List<BehaviorTree<Soldier>> stock = new ArrayList<>();
    private long tick;
    private int next;

    /** Without trees: each benchmark has those of its own only, or they would be in each other's way in the caches. */
    @Setup
    public void recruit() {
        for (int i = 0; i < agents; i++) {
            soldiers.add(new Soldier(i));
        }
    }

    @Benchmark
    public long compiledPolicy() {
        if (compiled.isEmpty()) {
            CompiledPolicy<Soldier> policy = CompiledSoldier.wide(nodes);
            for (int i = 0; i < agents; i++) {
                compiled.add(policy.newTree(soldiers.get(i), () -> tick, new SplittableRandom(i), null));
            }
        }
        int agent = nextAgent();
        Soldier soldier = soldiers.get(agent);
        soldier.advance();
        compiled.get(agent).step();
        return soldier.done();
    }

    @Benchmark
    public long stockGdxAi() {
        if (stock.isEmpty()) {
            StockSoldier policy = new StockSoldier(false);
            for (Soldier soldier : soldiers) {
                stock.add(policy.wideTree(soldier, nodes));
            }
        }
        int agent = nextAgent();
        Soldier soldier = soldiers.get(agent);
        soldier.advance();
        stock.get(agent).step();
        return soldier.done();
    }

    /** In turn; a tick is over when all have been stepped. */
    private int nextAgent() {
        int agent = next++;
        if (next == agents) {
            next = 0;
            tick++;
        }
        return agent;
    }
}
