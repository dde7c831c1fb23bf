package dev.espalier.runtime.benchmark;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.trace.NodeListener;
import dev.espalier.runtime.tree.AgentTree;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
 * One step of one agent, in crowds of three sizes, with a policy of 48 nodes: compiled by us, without counts, with counts and
 * traced, and with sticky composites; hand-built of stock gdx-ai tasks in two ways, and as plain Java. Moving the agent's senses on is part of every figure. One
 * call steps {@value #STEPS} agents, which are all of the crowd, a part of it or one again and again.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TreeStepBenchmark {

    private static final int STEPS = 1_024;

    @Param({"1", "1024", "16384"})
    public int agents;

    /** Whether tasks run for some ticks; else each ends at once, so that every step walks from the root. */
    @Param({"false", "true"})
    public boolean lasting;

    private static final int STEPS_BETWEEN_OCCURRENCES = 8;

    private final List<Soldier> soldiers = new ArrayList<>();
    private final List<AgentTree<Soldier>> compiled = new ArrayList<>();
    private final List<BehaviorTree<Soldier>> stock = new ArrayList<>();
    private PlainSoldier plain = new PlainSoldier(false);
    private final Crier crier = new Crier();
    private final NodeCounts counts = new NodeCounts(CompiledSoldier.NODES, List.of("damage taken"));
    private long tick;
    private int next;

    /** The soldiers, without trees: each benchmark has those of its own only, or they would be in each other's way in the caches. */
    @Setup
    public void recruit() {
        plain = new PlainSoldier(lasting);
        for (int i = 0; i < agents; i++) {
            soldiers.add(new Soldier(i));
        }
    }

    private void compile(@Nullable NodeCounts countedIn, @Nullable NodeListener listener) {
        if (compiled.isEmpty()) {
            plant(CompiledSoldier.compile(lasting), countedIn, listener);
        }
    }

    private void plant(
            CompiledPolicy<Soldier> policy, @Nullable NodeCounts countedIn, @Nullable NodeListener listener) {
        for (int i = 0; i < agents; i++) {
            AgentTree<Soldier> tree = policy.newTree(soldiers.get(i), () -> tick, new SplittableRandom(i), countedIn);
            tree.listen(listener);
            compiled.add(tree);
        }
    }

    private void build(boolean live) {
        if (stock.isEmpty()) {
            StockSoldier policy = new StockSoldier(lasting);
            for (Soldier soldier : soldiers) {
                stock.add(live ? policy.liveTree(soldier) : policy.tree(soldier));
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long compiledPolicy() {
        compile(null, null);
        return stepCompiled();
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long compiledPolicyCounted() {
        compile(counts, null);
        return stepCompiled();
    }

    /** Counted, and somebody is told all that nodes do, as by a viewer that follows the match. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long compiledPolicyListenedTo() {
        compile(counts, crier);
        return stepCompiled() + crier.heard;
    }

    /** Counted, and in every eighth step the game tells of something that happened, which is counted for the nodes that run. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long compiledPolicyWithOccurrences() {
        compile(counts, null);
        long done = 0;
        for (int i = 0; i < STEPS; i++) {
            int agent = nextAgent();
            Soldier soldier = soldiers.get(agent);
            soldier.advance();
            AgentTree<Soldier> tree = compiled.get(agent);
            tree.step();
            if (i % STEPS_BETWEEN_OCCURRENCES == 0) {
                tree.occurred(0, 1);
            }
            done += soldier.done();
        }
        return done;
    }

    /** Means what {@link #stockGdxAi} means: while a task runs, nothing before it is looked at. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long stickyPolicy() {
        if (compiled.isEmpty()) {
            plant(CompiledSoldier.compileSticky(lasting), null, null);
        }
        return stepCompiled();
    }

    private long stepCompiled() {
        long done = 0;
        for (int i = 0; i < STEPS; i++) {
            int agent = nextAgent();
            Soldier soldier = soldiers.get(agent);
            soldier.advance();
            compiled.get(agent).step();
            done += soldier.done();
        }
        return done;
    }

    /** Means what {@link #stickyPolicy} means. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long stockGdxAi() {
        build(false);
        return stepStock();
    }

    /** Means what {@link #compiledPolicy} means, but for a choice whose task fails. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long stockGdxAiWithGuards() {
        build(true);
        return stepStock();
    }

    private long stepStock() {
        long done = 0;
        for (int i = 0; i < STEPS; i++) {
            int agent = nextAgent();
            Soldier soldier = soldiers.get(agent);
            soldier.advance();
            stock.get(agent).step();
            done += soldier.done();
        }
        return done;
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long plainJava() {
        long done = 0;
        for (int i = 0; i < STEPS; i++) {
            Soldier soldier = soldiers.get(nextAgent());
            soldier.advance();
            plain.step(soldier);
            done += soldier.done();
        }
        return done;
    }

    /** Hears everything and keeps the last of it: what telling costs, and next to nothing of what is done with it. */
    private static final class Crier implements NodeListener {

        private long heard;

        @Override
        public void started(int node, long tick) {
            heard = node;
        }

        @Override
        public void ended(int node, boolean succeeded, long tick) {
            heard = node;
        }

        @Override
        public void cancelled(int node, long tick) {
            heard = node;
        }

        @Override
        public void refused(int node, long tick) {
            heard = node;
        }
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
