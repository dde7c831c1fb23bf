package dev.espalier.runtime.compile;

import static dev.espalier.runtime.compile.StockTree.branch;
import static dev.espalier.runtime.compile.StockTree.guarded;
import static dev.espalier.runtime.compile.StockTree.task;
import static dev.espalier.runtime.compile.StockTree.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import com.badlogic.gdx.ai.btree.Task;
import com.badlogic.gdx.ai.btree.branch.DynamicGuardSelector;
import com.badlogic.gdx.ai.btree.branch.Parallel;
import com.badlogic.gdx.ai.btree.branch.Selector;
import com.badlogic.gdx.ai.btree.branch.Sequence;
import com.badlogic.gdx.ai.btree.decorator.Repeat;
import com.badlogic.gdx.ai.btree.decorator.UntilFail;
import com.badlogic.gdx.ai.btree.decorator.UntilSuccess;
import com.badlogic.gdx.ai.btree.leaf.Wait;
import com.badlogic.gdx.ai.btree.utils.PooledBehaviorTreeLibrary;
import dev.espalier.runtime.bind.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Faults of gdx-ai 1.8.2's own nodes that ours must not have. Each rule is tried twice: a compiled tree keeps it, and the
 * tree of the same shape made of gdx-ai's nodes breaks it, or the test could not fail.
 *
 * <p>One fault has no rule here: gdx-ai's parser of trees may not be shared between threads. No module uses it, nor any of
 * gdx-ai's nodes; an architecture test sees to that. What of gdx-ai depends on the state of the process is in {@link
 * GdxAiStaticsTest}.
 */
final class GdxAiTrapsTest {

    private static final long SMALL_STACK = 512 * 1024;
    private static final String SPINNING = "a hundred strikes in one step";
    private static final String GUARD_OR_WALK = "selector { sequence { condition alarm task guard() } task walk() }";

    @Test
    void aParallelRunsAllItsChildrenAgainAfterItHasEnded() {
        onlyOursKeeps(
                Rig.compiled("parallel(success: all) { sequence { task walk() } sequence { task guard() } }"),
                stock(join(branch(new Sequence<>(), task("walk")), branch(new Sequence<>(), task("guard")))),
                "but was: []",
                rig -> {
                    rig.stage().walk = Outcome.SUCCESS;
                    rig.stage().guard = Outcome.SUCCESS;
                    List<String> first = rig.play();
                    assertThat(first).hasSize(6).contains("walk end", "guard end");
                    assertThat(rig.play()).isEqualTo(first);
                });
    }

    @Test
    void aParallelIsNotJudgedByItsLastChildAlone() {
        onlyOursKeeps(
                Rig.compiled("parallel(success: all) { task walk() task strike() task guard() }"),
                stock(join(task("walk"), task("strike"), task("guard"))),
                "strike cancelled",
                rig -> {
                    rig.stage().guard = Outcome.SUCCESS;
                    rig.play();
                    rig.stage().walk = Outcome.SUCCESS;
                    assertThat(rig.play()).containsExactly("walk", "walk end", "strike");
                });
    }

    @Test
    void aParallelDoesNotRunAgainWhatHasEnded() {
        onlyOursKeeps(
                Rig.compiled("parallel(success: all) { task walk() task guard() }"),
                stock(branch(new Parallel<>(), task("walk"), task("guard"))),
                "guard start",
                rig -> {
                    rig.stage().guard = Outcome.SUCCESS;
                    rig.play();
                    assertThat(rig.play()).containsExactly("walk");
                });
    }

    @Test
    void aChildIsStartedAfreshAfterItsSelectorWasCancelled() {
        onlyOursKeeps(
                Rig.compiled(GUARD_OR_WALK),
                stock(branch(new DynamicGuardSelector<>(), guarded(test(stage -> stage.alarm), "guard"), task("walk"))),
                "could not find the following elements:\n  [\"guard start\"]",
                rig -> {
                    rig.stage().alarm = true;
                    assertThat(rig.play()).containsExactly("guard start", "guard");
                    rig.cancel();
                    assertThat(rig.stage().takeEvents()).containsExactly("guard cancelled");
                    assertThat(rig.play()).containsExactly("guard start", "guard");
                });
    }

    @Test
    void whatIsNotWantedNowIsNeitherStartedNorEnded() {
        onlyOursKeeps(
                Rig.compiled(GUARD_OR_WALK),
                stock(branch(new Selector<>(), guarded(test(stage -> stage.alarm), "guard"), task("walk"))),
                "not expected:\n  [\"guard start\", \"guard end\"]",
                rig -> {
                    assertThat(rig.play()).containsExactly("walk start", "walk");
                    assertThat(rig.play()).containsExactly("walk");
                });
    }

    @Test
    void loopsRunTheirChildOnceInEachStep() {
        for (String loop : List.of("repeat", "repeat(3)")) {
            onlyOursKeeps(Rig.compiled(loop + " task strike()"), stock(new Repeat<>(task("strike"))), SPINNING, rig -> {
                rig.stage().strike = Outcome.SUCCESS;
                requireOneStrike(rig);
            });
        }
        for (String loop : List.of("retry(3)", "until_success")) {
            onlyOursKeeps(
                    Rig.compiled(loop + " task strike()"), stock(new UntilSuccess<>(task("strike"))), SPINNING, rig -> {
                        rig.stage().strike = Outcome.FAILURE;
                        requireOneStrike(rig);
                    });
        }
        onlyOursKeeps(
                Rig.compiled("until_failure task strike()"), stock(new UntilFail<>(task("strike"))), SPINNING, rig -> {
                    rig.stage().strike = Outcome.SUCCESS;
                    requireOneStrike(rig);
                });
    }

    private static void requireOneStrike(Rig rig) {
        List<Long> strikes = new ArrayList<>();
        rig.stage().whenStriking = () -> {
            strikes.add(rig.stage().tick);
            if (strikes.size() > 100) {
                throw new AssertionError(SPINNING);
            }
        };
        assertThat(rig.play()).containsExactly("strike start", "strike", "strike end");
    }

    @Test
    void thousandsOfInstantChildrenNeedNoStack() {
        Sequence<Stage> sequence = new Sequence<>();
        Stream.generate(() -> task("walk")).limit(4_000).forEach(sequence::addChild);
        onlyOursKeeps(
                Rig.compiled("sequence { " + "task walk() ".repeat(4_000) + "}"),
                stock(sequence),
                "StackOverflowError",
                rig -> {
                    rig.stage().walk = Outcome.SUCCESS;
                    assertThat(thrownOnASmallStack(rig::step)).isEmpty();
                    assertThat(rig.stage().takeEvents()).hasSize(3 * 4_000);
                });
    }

    /** That is what the language allows; a game's own gdx-ai tree may be deeper, so there is nothing to compare with. */
    @Test
    void aTreeAsDeepAsTheLanguageAllowsStepsOnASmallStack() {
        String deep = "task guard()";
        for (int level = 0; level < 97; level++) {
            deep = "selector { sequence { condition alarm " + deep + " } task walk() }";
        }
        Rig rig = Rig.compiled(deep);
        Runnable work = () -> {
            rig.stage().alarm = true;
            rig.step();
            rig.step();
            rig.stage().alarm = false;
            rig.step();
            rig.cancel();
        };

        assertThat(thrownOnASmallStack(work)).isEmpty();
        assertThat(rig.stage().takeEvents())
                .containsExactly(
                        "guard start", "guard", "guard", "guard cancelled", "walk start", "walk", "walk cancelled");
    }

    @Test
    void everyTreeThatIsAskedForHasItsNodes() {
        CompiledPolicy<Stage> policy = Stage.compile("task walk()");
        PooledBehaviorTreeLibrary library = new PooledBehaviorTreeLibrary();
        library.registerArchetypeTree("walker", new BehaviorTree<>(task("walk")));

        Supplier<Rig> ours = () -> Rig.compiled(policy);
        onlyOursKeeps(ours, () -> fromTheLibrary(library), "roots of the tree", source -> {
            assertThat(source.get().play()).containsExactly("walk start", "walk");
            assertThat(source.get().play()).containsExactly("walk start", "walk");
        });
    }

    /** One that the library has given out before and got back. */
    private static Rig fromTheLibrary(PooledBehaviorTreeLibrary library) {
        library.disposeBehaviorTree("walker", library.createBehaviorTree("walker", new Stage()));
        Stage stage = new Stage();
        BehaviorTree<Stage> tree = library.createBehaviorTree("walker", stage);
        assertThat(tree.getChildCount()).as("roots of the tree").isEqualTo(1);
        return new StockTree(stage, tree);
    }

    @Test
    void aTreeThatIsSteppedByItsOwnTaskRunsNothingTwice() {
        onlyOursKeeps(Rig.compiled("task strike()"), stock(task("strike")), "[\"strike\", \"strike\"]", rig -> {
            rig.stage().whenStriking = () -> {
                rig.stage().whenStriking = () -> {};
                rig.step();
            };
            assertThat(rig.play()).filteredOn("strike"::equals).hasSize(1);
        });
    }

    @Test
    void whatTakesTimeMayStandBeforeATaskOfASelector() {
        onlyOursKeeps(
                Rig.compiled("selector { sequence { wait 0.2 s task guard() } task walk() }"),
                stock(branch(new Selector<>(), guarded(new Wait<>(0.2f), "guard"), task("walk"))),
                "Illegal guard status 'RUNNING'",
                rig -> {
                    rig.play();
                    rig.play();
                    assertThat(rig.play()).containsExactly("guard start", "guard");
                });
    }

    @Test
    void whoListensToATreeMayCancelIt() {
        onlyOursKeeps(
                Rig.compiled("sequence { task walk() task guard() }"),
                stock(branch(new Sequence<>(), task("walk"), task("guard"))),
                "#iterator() cannot be used nested",
                rig -> {
                    rig.stage().walk = Outcome.SUCCESS;
                    rig.cancelWhenATaskEnds();
                    rig.play();
                    assertThat(rig.stage().guard).isEqualTo(Outcome.RUNNING);
                    rig.stage().walk = Outcome.RUNNING;
                    assertThat(rig.play()).as("it begins anew").containsExactly("walk start", "walk");
                });
    }

    @SafeVarargs
    private static Parallel<Stage> join(Task<Stage>... children) {
        Parallel<Stage> parallel = branch(new Parallel<>(), children);
        parallel.orchestrator = Parallel.Orchestrator.Join;
        return parallel;
    }

    private static Rig stock(Task<Stage> root) {
        return StockTree.of(new Stage(), root);
    }

    /**
     * Tries a rule.
     *
     * @param symptom part of what is thrown because the tree of gdx-ai's nodes breaks the rule
     */
    private static <T> void onlyOursKeeps(T ours, T stock, String symptom, Consumer<T> rule) {
        rule.accept(ours);
        assertThatThrownBy(() -> rule.accept(stock))
                .as("what gdx-ai's own nodes do")
                .hasMessageContaining(symptom);
    }

    private static List<Throwable> thrownOnASmallStack(Runnable work) {
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        Thread thread = new Thread(null, work, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((where, what) -> thrown.add(what));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        return thrown;
    }
}
