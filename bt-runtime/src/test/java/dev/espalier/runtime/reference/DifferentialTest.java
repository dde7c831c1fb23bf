package dev.espalier.runtime.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.PolicyChecker;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.memory.TeamMemory;
import dev.espalier.runtime.neural.NeuralBatch;
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
            new PolicyCompiler<>(ScriptedGame.binding(), ScriptedGame.networks(), ScriptedGame.TICKS_PER_SECOND);

    @Test
    void compiledTreesDoWhatTheReferenceDoes() {
        long cancellations = 0;
        long faults = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + PAIRS; seed++) {
            for (NodeCounts counts : play(seed)) {
                for (int node = 0; node < counts.nodes(); node++) {
                    cancellations += counts.cancellations(node);
                    faults += counts.faults(node);
                }
            }
        }
        assertThat(cancellations).as("cancellations, or nothing was tried").isGreaterThan(PAIRS);
        assertThat(faults).as("faults, or nothing was tried").isGreaterThan(PAIRS / 10);
    }

    /** Two agents of one team, each in a world of its own, so that what they remember together can be seen. */
    private List<NodeCounts> play(long seed) {
        CheckedPolicy policy = checkedPolicy(seed);
        CompiledPolicy<ScriptedWorld> compiled = compiler.compile(policy);
        TeamMemory team = compiled.newTeam();
        ReferenceVariables.Team referenceTeam = new ReferenceVariables.Team();
        NeuralBatch batch = new NeuralBatch();
        List<Player> players = List.of(
                new Player(compiled, team, batch, referenceTeam, seed),
                new Player(compiled, team, batch, referenceTeam, -seed));
        SplittableRandom interruptions = new SplittableRandom(~seed);
        for (int tick = 0; tick < TICKS; tick++) {
            for (Player player : players) {
                player.step(interruptions.nextInt(60) == 0);
                player.requireOneTickOfEachNode(seed, tick);
                requireAgreement(seed, tick, player.world.takeEvents(), player.referenceWorld.takeEvents());
                requireAgreement(seed, tick, player.states(), player.reference.states());
            }
            batch.run();
            for (Player player : players) {
                player.reference.finishTick();
                requireAgreement(seed, tick, player.world.takeEvents(), player.referenceWorld.takeEvents());
            }
            players.forEach(Player::advance);
        }
        for (Player player : players) {
            requireAgreement(seed, TICKS, figures(player.counts), figures(player.reference.counts()));
            assertThat(player.tree.faultCount()).as("faults, seed %d", seed).isEqualTo(player.reference.faults());
        }
        return players.stream().map(player -> player.counts).toList();
    }

    /** One agent, played by its compiled tree and by the reference. */
    private static final class Player {
        private final ScriptedWorld world;
        private final ScriptedWorld referenceWorld;
        private final NodeCounts counts;
        private final long[] ticks;
        private final AgentTree<ScriptedWorld> tree;
        private final ReferenceInterpreter reference;

        Player(
                CompiledPolicy<ScriptedWorld> compiled,
                TeamMemory team,
                NeuralBatch batch,
                ReferenceVariables.Team referenceTeam,
                long seed) {
            world = new ScriptedWorld(seed);
            referenceWorld = new ScriptedWorld(seed);
            counts = new NodeCounts(compiled.source().nodeCount());
            ticks = new long[counts.nodes()];
            tree = compiled.newTree(
                    world, compiled.newMemory(), team, batch, world::tick, new SplittableRandom(seed), counts);
            reference = new ReferenceInterpreter(
                    compiled.source(), referenceTeam, referenceWorld, new SplittableRandom(seed));
        }

        void step(boolean interrupted) {
            tree.step();
            reference.step();
            if (interrupted) {
                tree.cancel();
                reference.cancel();
            }
        }

        /** Which bounds the work of a step. */
        void requireOneTickOfEachNode(long seed, int tick) {
            for (int node = 0; node < ticks.length; node++) {
                long now = counts.ticks(node);
                if (now > ticks[node] + 1) {
                    throw new AssertionError("seed " + seed + ", tick " + tick + ": node " + node + " ran twice");
                }
                ticks[node] = now;
            }
        }

        void advance() {
            world.advance();
            referenceWorld.advance();
        }

        List<String> states() {
            List<String> states = new ArrayList<>();
            for (int node = 0; node < counts.nodes(); node++) {
                states.add(tree.status(node).name());
            }
            return states;
        }
    }

    private static <T> void requireAgreement(long seed, int tick, List<T> compiled, List<T> reference) {
        if (!compiled.equals(reference)) {
            assertThat(compiled).as("seed %d, tick %d", seed, tick).isEqualTo(reference);
        }
    }

    private static List<Long> figures(NodeCounts counts) {
        List<Long> figures = new ArrayList<>();
        for (int node = 0; node < counts.nodes(); node++) {
            figures.add(counts.starts(node));
            figures.add(counts.ticks(node));
            figures.add(counts.runningTicks(node));
            figures.add(counts.successes(node));
            figures.add(counts.failures(node));
            figures.add(counts.cancellations(node));
            figures.add(counts.refusals(node));
            figures.add(counts.breaks(node));
            figures.add(counts.takeovers(node));
            figures.add(counts.faults(node));
        }
        return figures;
    }

    private CheckedPolicy checkedPolicy(long seed) {
        CheckResult result = checker.check(RandomPolicies.policy(seed));
        return result.policy().orElseThrow(() -> new AssertionError("seed " + seed + ": " + result.diagnostics()));
    }
}
