package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.tree.AgentTree;
import org.junit.jupiter.api.Test;

final class ArgumentsTest {

    private final Stage stage = new Stage();

    @Test
    void argumentsOfARunningTaskAreLive() {
        AgentTree<Stage> tree =
                stage.tree("task report(amount: level / 2, loud: alarm or ready, tone: mood, where: goal)");

        stage.level = 10;
        assertThat(stage.play(tree)).containsExactly("5.0 false 0 nowhere");
        stage.level = 30;
        stage.ready = true;
        stage.mood = 1;
        stage.goal = new Position();
        stage.goal.set(1, 2, 3);
        assertThat(stage.play(tree)).containsExactly("15.0 true 1 1.0,2.0,3.0");
    }

    @Test
    void argumentsThatAreNotGivenHaveTheirStandard() {
        assertThat(stage.play(stage.tree("task report()"))).containsExactly("5.0 false 1 nowhere");
    }

    @Test
    void numbersAreClampedToTheRangeOfTheParameter() {
        AgentTree<Stage> tree = stage.tree("task report(amount: level)");

        stage.level = 80;
        assertThat(stage.play(tree)).containsExactly("50.0 false 1 nowhere");
        stage.level = 0;
        assertThat(stage.play(tree)).containsExactly("1.0 false 1 nowhere");
    }

    @Test
    void whatASensorShouldNotGiveIsClampedToItsDeclaredRange() {
        AgentTree<Stage> tree = stage.tree("task report(amount: level - 60)");

        stage.level = Double.POSITIVE_INFINITY;
        assertThat(stage.play(tree)).containsExactly("40.0 false 1 nowhere");
        stage.level = Double.NaN;
        assertThat(stage.play(tree)).containsExactly("1.0 false 1 nowhere");
    }

    @Test
    void aDivisionByZeroGivesZero() {
        AgentTree<Stage> tree = stage.tree("task report(amount: 20 + 10 / level)");

        stage.level = 0;
        assertThat(stage.play(tree)).containsExactly("20.0 false 1 nowhere");
    }

    @Test
    void aChoiceOutsideItsValuesIsTheNearestValue() {
        AgentTree<Stage> tree = stage.tree("task report(tone: mood)");

        stage.mood = 7;
        assertThat(stage.play(tree)).containsExactly("5.0 false 1 nowhere");
        stage.mood = -7;
        assertThat(stage.play(tree)).containsExactly("5.0 false 0 nowhere");
    }
}
