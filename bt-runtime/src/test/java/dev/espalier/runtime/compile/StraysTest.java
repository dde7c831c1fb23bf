package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.trace.Stray;
import dev.espalier.runtime.tree.AgentTree;
import org.junit.jupiter.api.Test;

/** What is not a number, infinite or outside of its range never reaches the game. */
final class StraysTest {

    private final Stage stage = new Stage();

    @Test
    void whatASensorGivesOutsideOfItsRangeIsReplacedAndCounted() {
        AgentTree<Stage> tree = stage.tree("task report(amount: level)");
        stage.level = Double.NaN;
        assertThat(stage.play(tree)).containsExactly("1.0 false 1 nowhere");
        stage.level = 700;
        assertThat(stage.play(tree)).containsExactly("50.0 false 1 nowhere");

        assertThat(tree.strayCount()).isEqualTo(2);
        assertThat(tree.firstStray()).contains(new Stray("level", Double.NaN));
    }

    @Test
    void aChoiceThatThereIsNotIsReplacedAndCounted() {
        AgentTree<Stage> tree = stage.tree("task report(tone: mood)");
        stage.mood = 7;

        assertThat(stage.play(tree)).containsExactly("5.0 false 1 nowhere");
        assertThat(tree.firstStray()).contains(new Stray("mood", 7));
    }

    @Test
    void aPlaceThatIsNotFiniteIsNowhereAndCounted() {
        AgentTree<Stage> tree = stage.tree("task report(where: above(place: goal))");
        stage.goal = new Position();
        stage.goal.set(1, Double.POSITIVE_INFINITY, 2);

        assertThat(stage.play(tree)).containsExactly("5.0 false 1 nowhere");
        assertThat(tree.firstStray()).contains(new Stray("goal", Double.POSITIVE_INFINITY));
    }

    @Test
    void arithmeticThatOverflowsIsReplacedAndCounted() {
        String huge = "level" + " * 1000000".repeat(60);
        AgentTree<Stage> tree = stage.tree("task report(amount: " + huge + " - " + huge + ")");
        stage.level = 100;

        assertThat(stage.play(tree)).containsExactly("1.0 false 1 nowhere");
        assertThat(tree.firstStray().orElseThrow().source()).isEqualTo("amount");
    }

    @Test
    void anArgumentThatIsBroughtIntoItsRangeIsNoStray() {
        AgentTree<Stage> tree = stage.tree("task report(amount: level * 2)");
        stage.level = 100;

        assertThat(stage.play(tree)).containsExactly("50.0 false 1 nowhere");
        assertThat(tree.strayCount()).isZero();
    }
}
