package dev.espalier.runtime.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.PolicyChecker;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.tree.AgentTree;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Compiled trees and the reference interpreter play random policies in random worlds and must agree on everything that can
 * be seen, tick by tick. {@code -Despalier.differential.pairs} says how many policies, {@code -Despalier.differential.seed}
 * with which to begin.
 */
final class DifferentialTest {

    private static final int PAIRS = Integer.getInteger("espalier.differential.pairs", 2_500);
    private static final long FIRST_SEED = Long.getLong("espalier.differential.seed", 1);
    private static final int TICKS = 120;

    private final PolicyChecker checker = new PolicyChecker(ScriptedGame.vocabulary());
    private final PolicyCompiler<ScriptedWorld> compiler =
            new PolicyCompiler<>(ScriptedGame.binding(), ScriptedGame.TICKS_PER_SECOND);

    @Test
    void compiledTreesDoWhatTheReferenceDoes() {
        long cancellations = 0;
        long faults = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + PAIRS; seed++) {
            NodeCounts counts = play(seed);
            for (int node = 0; node < counts.nodes(); node++) {
                cancellations += counts.cancellations(node);
                faults += counts.faults(node);
            }
        }
        assertThat(cancellations).as("cancellations, or nothing was tried").isGreaterThan(PAIRS);
        assertThat(faults).as("faults, or nothing was tried").isGreaterThan(PAIRS / 10);
    }

    private NodeCounts play(long seed) {
        CheckedPolicy policy = checkedPolicy(seed);
        ScriptedWorld world = new ScriptedWorld(seed);
        ScriptedWorld referenceWorld = new ScriptedWorld(seed);
        NodeCounts counts = new NodeCounts(policy.nodeCount());
        AgentTree<ScriptedWorld> tree =
                compiler.compile(policy).newTree(world, world::tick, new SplittableRandom(seed), counts);
        ReferenceInterpreter reference =
                new ReferenceInterpreter(policy.root(), policy.nodeCount(), referenceWorld, new SplittableRandom(seed));
        SplittableRandom interruptions = new SplittableRandom(~seed);
        for (int tick = 0; tick < TICKS; tick++) {
            tree.step();
            reference.step();
            if (interruptions.nextInt(60) == 0) {
                tree.cancel();
                reference.cancel();
            }
            requireAgreement(seed, tick, world.takeEvents(), referenceWorld.takeEvents());
            requireAgreement(seed, tick, states(policy, tree), reference.states());
            world.advance();
            referenceWorld.advance();
        }
        requireAgreement(seed, TICKS, figures(counts), figures(reference.counts()));
        assertThat(tree.faultCount()).as("faults, seed %d", seed).isEqualTo(reference.faults());
        return counts;
    }

    private static <T> void requireAgreement(long seed, int tick, List<T> compiled, List<T> reference) {
        if (!compiled.equals(reference)) {
            assertThat(compiled).as("seed %d, tick %d", seed, tick).isEqualTo(reference);
        }
    }

    private static List<String> states(CheckedPolicy policy, AgentTree<ScriptedWorld> tree) {
        List<String> states = new ArrayList<>();
        for (int node = 0; node < policy.nodeCount(); node++) {
            states.add(tree.status(node).name());
        }
        return states;
    }

    private static List<Long> figures(NodeCounts counts) {
        List<Long> figures = new ArrayList<>();
        for (int node = 0; node < counts.nodes(); node++) {
            figures.add(counts.ticks(node));
            figures.add(counts.successes(node));
            figures.add(counts.failures(node));
            figures.add(counts.cancellations(node));
            figures.add(counts.faults(node));
        }
        return figures;
    }

    private CheckedPolicy checkedPolicy(long seed) {
        CheckResult result = checker.check(RandomPolicies.policy(seed));
        return result.policy().orElseThrow(() -> new AssertionError("seed " + seed + ": " + result.diagnostics()));
    }
}
