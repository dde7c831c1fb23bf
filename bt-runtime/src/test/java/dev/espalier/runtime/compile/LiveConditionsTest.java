package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.tree.AgentTree;
import org.junit.jupiter.api.Test;

final class LiveConditionsTest {

    private static final String GUARD_OR_WALK = "selector { sequence { condition alarm task guard() } task walk() }";

    private final Stage stage = new Stage();

    @Test
    void anEarlierChildTakesOverWhenItsConditionHolds() {
        AgentTree<Stage> tree = stage.tree(GUARD_OR_WALK);

        assertThat(stage.play(tree)).containsExactly("walk start", "walk");
        stage.alarm = true;
        assertThat(stage.play(tree)).containsExactly("guard start", "guard", "walk cancelled");
        assertThat(stage.play(tree)).containsExactly("guard");
        stage.alarm = false;
        assertThat(stage.play(tree)).containsExactly("guard cancelled", "walk start", "walk");
    }

    @Test
    void anEarlierChildThatSucceedsAtOnceEndsTheSelector() {
        AgentTree<Stage> tree = stage.tree(GUARD_OR_WALK);
        stage.play(tree);

        stage.alarm = true;
        stage.guard = Outcome.SUCCESS;
        assertThat(stage.play(tree)).containsExactly("guard start", "guard", "guard end", "walk cancelled");
        stage.alarm = false;
        assertThat(stage.play(tree)).containsExactly("walk start", "walk");
    }

    @Test
    void anEarlierChildThatFailsAtOnceLeavesTheRunningOneAlone() {
        AgentTree<Stage> tree = stage.tree(GUARD_OR_WALK);
        stage.play(tree);

        stage.alarm = true;
        stage.guard = Outcome.FAILURE;
        assertThat(stage.play(tree)).containsExactly("guard start", "guard", "guard end", "walk");
    }

    @Test
    void aChildWithoutWakeConditionThatHasFailedStaysFailed() {
        stage.guard = Outcome.FAILURE;
        AgentTree<Stage> tree = stage.tree("selector { task guard() task walk() }");
        stage.play(tree);

        stage.guard = Outcome.RUNNING;
        assertThat(stage.play(tree)).containsExactly("walk");
    }

    @Test
    void finishedTasksAreNotRunAgainWhileTheSequenceGoesOn() {
        stage.guard = Outcome.SUCCESS;
        stage.ready = true;
        AgentTree<Stage> tree = stage.tree("sequence { task guard() condition ready task walk() }");
        stage.play(tree);

        assertThat(stage.play(tree)).containsExactly("walk");
        stage.ready = false;
        assertThat(stage.play(tree)).containsExactly("walk cancelled");
    }

    @Test
    void stickySwitchesBothOff() {
        AgentTree<Stage> tree = stage.tree(
                "sticky selector { sticky sequence { condition alarm condition ready task guard() } task walk() }");
        stage.play(tree);

        stage.alarm = true;
        stage.ready = true;
        assertThat(stage.play(tree)).containsExactly("walk");
        stage.walk = Outcome.SUCCESS;
        stage.play(tree);
        stage.play(tree);
        stage.alarm = false;
        assertThat(stage.play(tree)).containsExactly("guard");
    }

    @Test
    void nestedSelectorsWakeToo() {
        AgentTree<Stage> tree = stage.tree("selector { "
                + "selector { sequence { condition alarm task guard() } sequence { condition ready task strike() } } "
                + "task walk() }");
        stage.play(tree);

        stage.ready = true;
        assertThat(stage.play(tree)).containsExactly("strike start", "strike", "walk cancelled");
    }

    @Test
    void theRootStartsAnewInTheTickAfterItEnded() {
        stage.walk = Outcome.SUCCESS;
        AgentTree<Stage> tree = stage.tree("task walk()");

        assertThat(stage.play(tree)).containsExactly("walk start", "walk", "walk end");
        assertThat(stage.play(tree)).containsExactly("walk start", "walk", "walk end");
    }
}
