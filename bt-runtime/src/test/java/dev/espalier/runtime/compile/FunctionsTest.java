package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.tree.AgentTree;
import org.junit.jupiter.api.Test;

final class FunctionsTest {

    private final Stage stage = new Stage();

    @Test
    void functionsOfEachTypeAnswerWithWhatTheirArgumentsAreNow() {
        AgentTree<Stage> tree = stage.tree("task report(amount: height(place: above()) * 10 / 1 m,"
                + " loud: exceeds(amount: level), tone: opposite(of: mood), where: above(place: above()))");
        stage.goal = new Position();
        stage.level = 51;
        assertThat(stage.play(tree)).containsExactly("10.0 true 1 0.0,0.0,2.0");

        stage.goal.set(1, 2, 3);
        stage.level = 50;
        stage.mood = 1;
        assertThat(stage.play(tree)).containsExactly("40.0 false 0 1.0,2.0,5.0");
    }

    @Test
    void placesOfOneFunctionAreKeptApartAlsoWhenItAsksItself() {
        AgentTree<Stage> tree = stage.tree("task report(where: between(one: between(other: above()),"
                + " other: between(one: above(place: above()), other: above(place: above(place: above())))))");
        stage.goal = new Position();

        assertThat(stage.play(tree)).as("between 0.5 and 2.5").containsExactly("5.0 false 1 0.0,0.0,1.5");
    }

    @Test
    void argumentsAndAnswersAreClampedToTheirDeclaredRanges() {
        AgentTree<Stage> tree =
                stage.tree("task report(amount: height() / 1 m + 1, loud: exceeds(amount: level, bound: 59))");
        stage.goal = new Position();
        stage.goal.set(0, 0, 12);
        stage.level = 90;
        assertThat(stage.play(tree)).containsExactly("10.0 true 1 0.0,0.0,12.0");

        stage.goal = null;
        stage.level = 59;
        assertThat(stage.play(tree)).as("no number is the low bound").containsExactly("1.0 false 1 nowhere");
    }

    @Test
    void argumentsOfCallsAndConditionsStandWhereTheParametersStood() {
        AgentTree<Stage> tree = stage.tree("condition above_level(bound: number) = level > bound "
                + "subtree tell(what: number, place: position) {"
                + " sequence { condition above_level(bound: what - 1) task report(amount: what, where: place) } } |"
                + "selector { call tell(what: 40, place: above()) call tell(what: level / 2, place: nowhere) }");
        stage.goal = new Position();

        stage.level = 20;
        assertThat(stage.play(tree)).containsExactly("10.0 false 1 nowhere");
        stage.level = 24;
        assertThat(stage.play(tree)).containsExactly("12.0 false 1 nowhere");
        stage.level = 40;
        assertThat(stage.play(tree)).containsExactly("40.0 false 1 0.0,0.0,1.0");
    }
}
