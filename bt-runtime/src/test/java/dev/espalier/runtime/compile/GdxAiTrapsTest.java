package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.tree.AgentTree;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Faults of gdx-ai 1.8.2's own nodes that ours must not have. */
final class GdxAiTrapsTest {

    private static final long SMALL_STACK = 512 * 1024;
    private static final String GUARD_OR_WALK = "selector { sequence { condition alarm task guard() } task walk() }";

    private final Stage stage = new Stage();

    @Test
    void aParallelRunsAllItsChildrenAgainAfterItHasEnded() {
        stage.walk = Outcome.SUCCESS;
        stage.guard = Outcome.SUCCESS;
        AgentTree<Stage> tree = stage.tree("parallel(success: all) { task walk() task guard() }");

        List<String> first = stage.play(tree);
        assertThat(first).containsExactly("walk start", "walk", "walk end", "guard start", "guard", "guard end");
        assertThat(stage.play(tree)).isEqualTo(first);
        assertThat(stage.play(tree)).isEqualTo(first);
    }

    @Test
    void aParallelIsNotJudgedByItsLastChildAlone() {
        stage.walk = Outcome.FAILURE;
        stage.guard = Outcome.SUCCESS;
        NodeCounts counts = new NodeCounts(3);
        AgentTree<Stage> tree = stage.tree("parallel(success: all, failure: any) { task walk() task guard() }", counts);

        stage.play(tree);
        assertThat(counts.failures(0)).isEqualTo(1);
        assertThat(counts.successes(0)).isZero();
    }

    @Test
    void aChildThatWasReplacedIsEndedOnceAndStartsAfreshLater() {
        AgentTree<Stage> tree = stage.tree(GUARD_OR_WALK);
        stage.play(tree);
        stage.alarm = true;
        stage.play(tree);

        stage.guard = Outcome.FAILURE;
        assertThat(stage.play(tree)).containsExactly("guard", "guard end", "walk start", "walk");
        tree.cancel();
        assertThat(stage.takeEvents()).containsExactly("walk cancelled");
    }

    @Test
    void aWakeConditionThatDoesNotHoldNeitherStartsNorEndsAnything() {
        NodeCounts counts = new NodeCounts(5);
        AgentTree<Stage> tree = stage.tree(GUARD_OR_WALK, counts);

        stage.play(tree);
        stage.play(tree);
        assertThat(counts.ticks(1))
                .as("the sequence ran in the first tick only")
                .isEqualTo(1);
        assertThat(counts.ticks(3)).as("guard never ran").isZero();
    }

    @Test
    void loopsRunTheirChildOnceInEachStep() {
        for (String loop : List.of("repeat", "repeat(3)", "until_failure")) {
            stage.walk = Outcome.SUCCESS;
            assertThat(stage.play(stage.tree(loop + " task walk()")))
                    .as(loop)
                    .containsExactly("walk start", "walk", "walk end");
        }
        for (String loop : List.of("retry(3)", "until_success")) {
            stage.walk = Outcome.FAILURE;
            assertThat(stage.play(stage.tree(loop + " task walk()")))
                    .as(loop)
                    .containsExactly("walk start", "walk", "walk end");
        }
    }

    @Test
    void thousandsOfInstantChildrenNeedNoStack() throws InterruptedException {
        stage.walk = Outcome.SUCCESS;
        AgentTree<Stage> tree = stage.tree("sequence { " + "task walk() ".repeat(4_000) + "}");

        assertThat(thrownOnASmallStack(tree::step)).isEmpty();
        assertThat(stage.takeEvents()).hasSize(3 * 4_000);
    }

    @Test
    void aTreeAsDeepAsTheLanguageAllowsStepsOnASmallStack() throws InterruptedException {
        String deep = "task guard()";
        for (int level = 0; level < 97; level++) {
            deep = "selector { sequence { condition alarm " + deep + " } task walk() }";
        }
        AgentTree<Stage> tree = stage.tree(deep);
        Runnable work = () -> {
            stage.alarm = true;
            tree.step();
            tree.step();
            stage.alarm = false;
            tree.step();
            tree.cancel();
        };

        assertThat(thrownOnASmallStack(work)).isEmpty();
        assertThat(stage.takeEvents())
                .containsExactly(
                        "guard start", "guard", "guard", "guard cancelled", "walk start", "walk", "walk cancelled");
    }

    @Test
    void waitsAndDrawsDependOnNothingButTheTreesOwnClockAndSeed() {
        CompiledPolicy<Stage> policy =
                Stage.compile("selector { chance(0.5) sequence { wait 0.2 s task guard() } task walk() }");
        List<String> alone = playWithANeighbour(policy, 0);

        assertThat(alone).contains("guard", "walk");
        assertThat(playWithANeighbour(policy, 3)).isEqualTo(alone);
    }

    /** What a tree does while another steps so many times as often, with its own clock and seed. */
    private static List<String> playWithANeighbour(CompiledPolicy<Stage> policy, int neighbourSteps) {
        Stage stage = new Stage();
        stage.walk = Outcome.SUCCESS;
        stage.guard = Outcome.SUCCESS;
        AgentTree<Stage> tree = policy.newTree(stage, () -> stage.tick, new SplittableRandom(5), null);
        AgentTree<Stage> neighbour = policy.newTree(new Stage(), () -> 17, new SplittableRandom(99), null);
        for (int i = 0; i < 100; i++) {
            for (int j = 0; j < neighbourSteps; j++) {
                neighbour.step();
            }
            tree.step();
            stage.tick++;
        }
        return stage.takeEvents();
    }

    private static List<Throwable> thrownOnASmallStack(Runnable work) throws InterruptedException {
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        Thread thread = new Thread(null, work, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((where, what) -> thrown.add(what));
        thread.start();
        thread.join();
        return thrown;
    }
}
