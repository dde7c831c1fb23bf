package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.memory.TeamMemory;
import dev.espalier.runtime.tree.AgentTree;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class MemoryTest {

    private final Stage stage = new Stage();

    @Test
    void variablesStartWithTheirConstantOrTheStandardOfTheirType() {
        assertThat(stage.play(stage.tree("var n: number = -3  var f: boolean = true  var c: mood_kind = wild |"
                        + "task report(amount: n + 10, loud: f, tone: c)")))
                .containsExactly("7.0 true 1 nowhere");
        assertThat(stage.play(stage.tree("var n: number  var f: boolean  var c: mood_kind  var p: position |"
                        + "task report(amount: n + 10, loud: f, tone: c, where: p)")))
                .containsExactly("10.0 false 0 nowhere");
    }

    @Test
    void whatAnAgentSetsItReadsAtOnceAndKeeps() {
        AgentTree<Stage> tree = stage.tree(
                "var n: number |" + "sequence { set n = n + 1  set n = n * 2  timeout(0.1 s) task report(amount: n) }");

        assertThat(stage.play(tree)).containsExactly("2.0 false 1 nowhere");
        stage.play(tree);
        assertThat(stage.play(tree)).containsExactly("6.0 false 1 nowhere");
    }

    @Test
    void aRememberedPlaceStaysWhereItWasUntilItIsSetToNowhere() {
        AgentTree<Stage> tree = stage.tree("var spot: position |"
                + "sequence { selector { sequence { condition alarm set spot = goal } condition true }"
                + " task report(where: spot) }");
        stage.goal = new Position();
        stage.goal.set(1, 2, 3);
        stage.alarm = true;
        assertThat(stage.play(tree)).containsExactly("5.0 false 1 1.0,2.0,3.0");

        stage.goal.set(7, 7, 7);
        assertThat(stage.play(tree)).containsExactly("5.0 false 1 1.0,2.0,3.0");

        stage.goal = null;
        tree.cancel();
        assertThat(stage.play(tree)).containsExactly("5.0 false 1 nowhere");
    }

    @Test
    void neitherNanNorAnInfinityEntersAVariable() {
        AgentTree<Stage> tree = stage.tree("var big: number = 179769313486231570000000000000000000000000000000000000000"
                + "0".repeat(252)
                + "  var n: number |"
                + "sequence { set n = big * big  selector { sequence { condition n = big task report(amount: 7) }"
                + " task report(amount: 8) } }");
        assertThat(stage.play(tree)).containsExactly("7.0 false 1 nowhere");
        assertThat(stage.play(stage.tree("var big: number = 1" + "0".repeat(300) + "  var n: number = 3 |"
                        + "sequence { set n = big * big - big * big  task report(amount: n + 2) }")))
                .containsExactly("2.0 false 1 nowhere");
    }

    @Test
    void aPlaceWithACoordinateThatIsNotFiniteIsNowhere() {
        AgentTree<Stage> tree =
                stage.tree("var spot: position | sequence { set spot = goal task report(where: spot) }");
        stage.goal = new Position();
        stage.goal.set(1, Double.NaN, 3);

        assertThat(stage.play(tree)).containsExactly("5.0 false 1 nowhere");
    }

    @Test
    void aTestForNowhereReadsSensorsVariablesAndFunctions() {
        AgentTree<Stage> tree = stage.tree("var spot: position |"
                + "selector { sequence { condition goal = nowhere task report(amount: 10) }"
                + " sequence { condition above(place: goal) != nowhere and spot = nowhere task report(amount: 20) } }");

        assertThat(stage.play(tree)).containsExactly("10.0 false 1 nowhere");
        stage.goal = new Position();
        assertThat(stage.play(tree)).containsExactly("20.0 false 1 0.0,0.0,0.0");
    }

    @Test
    void aTeamReadsInTheNextTickWhatOneOfItSetInThisOne() {
        CompiledPolicy<Stage> policy = Stage.compile("team var alarmed: boolean |"
                + "selector { sequence { condition alarm set alarmed = true fail condition true }"
                + " task report(loud: alarmed) }");
        TeamMemory team = policy.newTeam();
        Stage other = new Stage();
        AgentTree<Stage> first = policy.newTree(stage, team, () -> stage.tick, new SplittableRandom(1), null);
        AgentTree<Stage> second = policy.newTree(other, team, () -> stage.tick, new SplittableRandom(1), null);
        AgentTree<Stage> stranger = policy.newTree(other, () -> stage.tick, new SplittableRandom(1), null);

        stage.alarm = true;
        first.step();
        second.step();
        assertThat(stage.takeEvents()).containsExactly("5.0 false 1 nowhere");
        assertThat(other.takeEvents()).containsExactly("5.0 false 1 nowhere");

        stage.tick++;
        second.step();
        first.step();
        assertThat(stage.takeEvents()).containsExactly("5.0 true 1 nowhere");
        assertThat(other.takeEvents()).containsExactly("5.0 true 1 nowhere");
        stranger.step();
        assertThat(other.takeEvents()).as("of another team").containsExactly("5.0 false 1 nowhere");
    }

    @Test
    void ofSeveralThatSetATeamsVariableInOneTickTheLastCounts() {
        CompiledPolicy<Stage> policy = Stage.compile(
                "team var best: number = 3 | parallel(success: 2) { set best = level task report(amount: best) }");
        TeamMemory team = policy.newTeam();
        Stage other = new Stage();
        AgentTree<Stage> first = policy.newTree(stage, team, () -> stage.tick, new SplittableRandom(1), null);
        AgentTree<Stage> second = policy.newTree(other, team, () -> stage.tick, new SplittableRandom(1), null);

        stage.level = 11;
        other.level = 22;
        first.step();
        second.step();
        assertThat(other.takeEvents()).containsExactly("3.0 false 1 nowhere");
        stage.tick++;
        first.step();
        assertThat(stage.takeEvents()).containsExactly("3.0 false 1 nowhere", "22.0 false 1 nowhere");
    }

    @Test
    void refusesTheMemoryOfATeamWithOtherVariables() {
        TeamMemory team =
                Stage.compile("team var alarmed: boolean | condition alarmed").newTeam();
        CompiledPolicy<Stage> policy = Stage.compile("task walk()");
        SplittableRandom random = new SplittableRandom(1);

        assertThatThrownBy(() -> policy.newTree(stage, team, () -> 0, random, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the memory of a team that remembers [alarmed] given to a policy whose teams remember []");
    }
}
