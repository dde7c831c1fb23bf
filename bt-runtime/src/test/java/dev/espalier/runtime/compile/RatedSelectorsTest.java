package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.tree.AgentTree;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class RatedSelectorsTest {

    private static final String BY_LEVEL =
            "utility { score(10) task walk() score(level) task guard() score(5) task strike() }";

    private final Stage stage = new Stage();

    @Test
    void aUtilityRunsTheHighestScoreAndChangesWhenAnotherIsAboveIt() {
        AgentTree<Stage> tree = stage.tree(BY_LEVEL);

        assertThat(stage.play(tree)).containsExactly("walk start", "walk");
        stage.level = 10;
        assertThat(stage.play(tree)).as("an equal score changes nothing").containsExactly("walk");
        stage.level = 11;
        assertThat(stage.play(tree)).containsExactly("guard start", "guard", "walk cancelled");
        stage.level = 7;
        assertThat(stage.play(tree)).containsExactly("walk start", "walk", "guard cancelled");
    }

    @Test
    void ofEqualScoresAUtilityRunsTheFirst() {
        stage.level = 10;

        assertThat(stage.play(stage.tree(BY_LEVEL))).containsExactly("walk start", "walk");
    }

    @Test
    void aUtilityTriesTheOthersFromTheHighestDownAndFailsWithTheLast() {
        stage.walk = Outcome.FAILURE;
        stage.guard = Outcome.FAILURE;
        stage.strike = Outcome.FAILURE;
        NodeCounts counts = new NodeCounts(7);

        assertThat(stage.play(stage.tree(BY_LEVEL, counts)))
                .containsExactly(
                        "walk start",
                        "walk",
                        "walk end",
                        "strike start",
                        "strike",
                        "strike end",
                        "guard start",
                        "guard",
                        "guard end");
        assertThat(counts.failures(0)).isEqualTo(1);
    }

    @Test
    void aRivalThatFailsAtOnceLeavesTheRunningChildAloneAndIsNotTriedAgain() {
        AgentTree<Stage> tree = stage.tree(BY_LEVEL);
        stage.play(tree);

        stage.level = 20;
        stage.guard = Outcome.FAILURE;
        assertThat(stage.play(tree)).containsExactly("guard start", "guard", "guard end", "walk");
        stage.guard = Outcome.RUNNING;
        assertThat(stage.play(tree)).containsExactly("walk");
    }

    @Test
    void aStickyUtilityStaysWithItsChild() {
        AgentTree<Stage> tree = stage.tree("sticky " + BY_LEVEL);
        stage.play(tree);

        stage.level = 20;
        assertThat(stage.play(tree)).containsExactly("walk");
    }

    @Test
    void aScoreThatIsNotANumberIsTheLowest() {
        AgentTree<Stage> tree = stage.tree("var big: number = 1" + "0".repeat(300) + " |"
                + "utility { score(big * big - big * big) task walk() score(-1000) task guard() }");

        assertThat(stage.play(tree)).containsExactly("guard start", "guard");
    }

    @Test
    void aUtilityWakesWithAnyOfItsChildren() {
        AgentTree<Stage> tree = stage.tree("selector { utility { score(1) sequence { condition alarm task guard() } "
                + "score(2) task strike() } task walk() }");
        stage.strike = Outcome.FAILURE;
        assertThat(stage.play(tree)).containsExactly("strike start", "strike", "strike end", "walk start", "walk");

        assertThat(stage.play(tree)).containsExactly("walk");
        stage.alarm = true;
        assertThat(stage.play(tree))
                .containsExactly("strike start", "strike", "strike end", "guard start", "guard", "walk cancelled");
    }

    @Test
    void aRandomSelectorDrawsInProportionToTheWeights() {
        stage.walk = Outcome.SUCCESS;
        stage.guard = Outcome.SUCCESS;
        stage.strike = Outcome.SUCCESS;
        stage.level = 0;
        NodeCounts counts = new NodeCounts(6);
        AgentTree<Stage> tree = stage.tree(
                "random_selector { weight(3) task walk() task guard() weight(level) task strike() }", counts);
        for (int i = 0; i < 10_000; i++) {
            stage.play(tree);
        }

        assertThat(counts.successes(2)).isBetween(7_350L, 7_650L); // 7,500, give or take 3.5 standard deviations
        assertThat(counts.successes(3)).isEqualTo(10_000 - counts.successes(2));
        assertThat(counts.ticks(4)).isZero();
    }

    @Test
    void aRandomSelectorDrawsAgainAmongTheOthersAndFailsWhenNoWeightIsLeft() {
        stage.walk = Outcome.FAILURE;
        stage.guard = Outcome.FAILURE;
        NodeCounts counts = new NodeCounts(5);
        AgentTree<Stage> tree =
                stage.tree("random_selector { task walk() task guard() weight(0) task strike() }", counts);
        stage.play(tree);

        assertThat(counts.failures(0)).isEqualTo(1);
        assertThat(counts.failures(1)).isEqualTo(1);
        assertThat(counts.failures(2)).isEqualTo(1);
        assertThat(counts.ticks(4)).isZero();
    }

    @Test
    void aRandomSelectorTakesOneNumberForEachChildThatItDraws() {
        stage.walk = Outcome.FAILURE;
        stage.guard = Outcome.FAILURE;
        SplittableRandom random = new SplittableRandom(3);
        Stage.compile("random_selector { task walk() task guard() weight(0) task strike() }")
                .newTree(stage, () -> stage.tick, random, null)
                .step();

        SplittableRandom same = new SplittableRandom(3);
        same.nextDouble();
        same.nextDouble();
        assertThat(random.nextDouble()).isEqualTo(same.nextDouble());
    }

    @Test
    void onceFailsAfterItsChildHasEndedButNotAfterItWasCancelled() {
        AgentTree<Stage> tree = stage.tree("selector { once task guard() task walk() }");
        assertThat(stage.play(tree)).containsExactly("guard start", "guard");
        tree.cancel();
        stage.takeEvents();
        assertThat(stage.play(tree)).containsExactly("guard start", "guard");

        stage.guard = Outcome.FAILURE;
        assertThat(stage.play(tree)).containsExactly("guard", "guard end", "walk start", "walk");
        tree.cancel();
        stage.takeEvents();
        assertThat(stage.play(tree)).containsExactly("walk start", "walk");
    }
}
