package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.trace.NodeListener;
import dev.espalier.runtime.trace.Reading;
import dev.espalier.runtime.tree.AgentTree;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a tree tells of its nodes, which are numbered as in the comment of the policy. */
final class TracingTest {

    /** 0 selector, 1 sequence, 2 condition, 3 task guard, 4 task walk. */
    private static final String GUARD_OR_WALK = "selector { sequence { condition alarm task guard() } task walk() }";

    private final Stage stage = new Stage();
    private final List<String> told = new ArrayList<>();

    @Test
    void aListenerIsToldInOrderWhatNodesDo() {
        AgentTree<Stage> tree = stage.tree(GUARD_OR_WALK);
        tree.listen(notes());
        tree.step();
        assertThat(take()).containsExactly("0 started", "1 started", "2 started", "2 failed", "1 failed", "4 started");
        tree.step();
        assertThat(take()).containsExactly("1 refused");
        stage.alarm = true;
        tree.step();
        assertThat(take()).containsExactly("1 started", "2 started", "2 succeeded", "3 started", "4 cancelled");
        stage.guard = Outcome.SUCCESS;
        tree.step();
        assertThat(take()).containsExactly("2 started", "2 succeeded", "3 succeeded", "1 succeeded", "0 succeeded");
        tree.listen(null);
        tree.step();
        assertThat(take()).isEmpty();
    }

    @Test
    void aListenerIsToldTheTickOfTheStepAndOfACancellationBetweenTwo() {
        List<Long> ticks = new ArrayList<>();
        AgentTree<Stage> tree = stage.tree("task walk()");
        tree.listen(new NodeListener() {
            @Override
            public void started(int node, long tick) {
                ticks.add(tick);
            }

            @Override
            public void cancelled(int node, long tick) {
                ticks.add(tick);
            }
        });
        stage.tick = 7;
        tree.step();
        stage.tick = 9;
        tree.cancel();

        assertThat(ticks).containsExactly(7L, 9L);
    }

    @Test
    void whatAListenerThrowsComesOutOfTheStepWhenThatIsOver() {
        AgentTree<Stage> tree = stage.tree(GUARD_OR_WALK);
        tree.listen(new NodeListener() {
            @Override
            public void started(int node, long tick) {
                throw new IllegalStateException("the viewer is broken");
            }
        });

        assertThatThrownBy(tree::step).hasMessage("the viewer is broken");
        assertThat(stage.takeEvents()).containsExactly("walk start", "walk");
        tree.step();
        assertThat(stage.takeEvents()).containsExactly("walk");
    }

    @Test
    void refusalsBreaksAndChangesOfMindAreCounted() {
        NodeCounts counts = new NodeCounts(5);
        AgentTree<Stage> tree = stage.tree(GUARD_OR_WALK, counts);
        stage.play(tree);
        stage.play(tree);
        stage.alarm = true;
        stage.play(tree);
        stage.alarm = false;
        stage.play(tree);

        assertThat(counts.refusals(1)).as("asked in the second tick").isEqualTo(1);
        assertThat(counts.takeovers(0)).as("guard took over in the third").isEqualTo(1);
        assertThat(counts.breaks(1)).as("and was broken off in the fourth").isEqualTo(1);
        assertThat(counts.starts(4)).isEqualTo(2);
        assertThat(counts.runningTicks(4)).isEqualTo(3);
    }

    @Test
    void whatHappensIsCountedForAllNodesThatRun() {
        NodeCounts counts = new NodeCounts(5, List.of("kills", "damage taken"));
        AgentTree<Stage> tree = stage.tree(GUARD_OR_WALK, counts);
        stage.play(tree);
        tree.occurred(1, 30);
        tree.occurred(1, 12);

        assertThat(counts.occurred(0, 1)).isEqualTo(42);
        assertThat(counts.occurred(4, 1)).isEqualTo(42);
        assertThat(counts.occurred(1, 1)).isZero();
        assertThat(counts.occurred(4, 0)).isZero();
    }

    @Test
    void whatHappensAfterTheRootHasEndedIsCountedForTheTaskThatRanLast() {
        NodeCounts counts = new NodeCounts(5, List.of("kills"));
        AgentTree<Stage> tree = stage.tree(GUARD_OR_WALK, counts);
        stage.alarm = true;
        stage.guard = Outcome.SUCCESS;
        stage.play(tree);
        tree.occurred(0, 1);

        assertThat(List.of(counts.occurred(0, 0), counts.occurred(1, 0), counts.occurred(3, 0)))
                .containsOnly(1.0);
        assertThat(counts.occurred(2, 0)).isZero();
        assertThat(counts.occurred(4, 0)).isZero();
    }

    @Test
    void whatHappensWhenNothingRunsIsCountedNowhere() {
        NodeCounts counts = new NodeCounts(5, List.of("kills"));
        AgentTree<Stage> tree = stage.tree(GUARD_OR_WALK, counts);
        stage.play(tree);
        tree.cancel();
        tree.occurred(0, 1);

        assertThat(counts.occurred(0, 0)).isZero();
    }

    @Test
    void aConditionIsExplainedByWhatItReads() {
        CompiledPolicy<Stage> policy = Stage.compile("var calm_level: number = 3 | selector { sequence {"
                + " condition level > calm_level + 1 and (mood = wild or height(place: goal) < 2 m) and level < 50"
                + " task guard() } task walk() }");
        AgentTree<Stage> tree = policy.newTree(stage, () -> 0, new SplittableRandom(1), null);
        stage.level = 12.5;

        assertThat(policy.explain(tree, 2))
                .containsExactly(
                        new Reading("level", "12.50"),
                        new Reading("calm_level", "3.00"),
                        new Reading("mood", "calm"),
                        new Reading("height()", "0.00 m"));
        assertThat(policy.explain(tree, 0)).isEmpty();
        assertThat(tree.strayCount()).as("a look leaves no trace").isZero();
    }

    @Test
    void gaugesKeepWhatConditionsReadAndTellItLater() {
        CompiledPolicy<Stage> policy = Stage.compile("var calm_level: number = 3 | selector { sequence {"
                + " condition level > calm_level + 1 and (mood = wild or height(place: goal) < 2 m) and level < 50"
                + " task guard() } task walk() }");
        AgentTree<Stage> tree = policy.newTree(stage, () -> 0, new SplittableRandom(1), null);
        Gauges<Stage> gauges = policy.gauges();
        stage.level = 12.5;
        float[] before = gauges.of(tree).read();
        stage.level = 7;

        assertThat(gauges.readings(2, before))
                .containsExactly(
                        new Reading("level", "12.50"),
                        new Reading("calm_level", "3"),
                        new Reading("mood", "calm"),
                        new Reading("height()", "0 m"));
        assertThat(gauges.readings(2, gauges.of(tree).read())).contains(new Reading("level", "7"));
        assertThat(gauges.readings(0, before)).isEmpty();
        assertThat(tree.strayCount()).as("a look leaves no trace").isZero();
    }

    private List<String> take() {
        List<String> taken = List.copyOf(told);
        told.clear();
        return taken;
    }

    private NodeListener notes() {
        return new NodeListener() {
            @Override
            public void started(int node, long tick) {
                told.add(node + " started");
            }

            @Override
            public void ended(int node, boolean succeeded, long tick) {
                told.add(node + (succeeded ? " succeeded" : " failed"));
            }

            @Override
            public void cancelled(int node, long tick) {
                told.add(node + " cancelled");
            }

            @Override
            public void refused(int node, long tick) {
                told.add(node + " refused");
            }
        };
    }
}
