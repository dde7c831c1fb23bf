package dev.espalier.runtime.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.check.PolicyChecker;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A package meets a game whose vocabulary is not the one that it was made for. */
class ForeignPackageTest {

    private static final TaskParameter PACE = Yard.TASKS.get(0).parameters().get(0);

    private static List<String> differences(String nodes, Vocabulary game) {
        return PolicyPackage.of(Yard.check(Yard.text(nodes)), "", Map.of()).differences(game);
    }

    private static Vocabulary withSensors(Sensor... sensors) {
        return Yard.vocabulary(List.of(sensors), Yard.TASKS, List.of());
    }

    private static Vocabulary withRun(TaskParameter... parameters) {
        return Yard.vocabulary(
                Yard.SENSORS, List.of(new TaskSignature("run", List.of(parameters), "Runs.")), List.of());
    }

    @Test
    void whatThePolicyDoesNotUseMayDiffer() {
        Vocabulary other = Yard.vocabulary(
                List.of(
                        new Sensor("hunger", Yard.RATIO, "In other words."),
                        new Sensor("moon", new Type.Flag(), "New.")),
                Yard.TASKS,
                List.of());

        assertThat(differences("sequence { condition hunger > 0.5  task run() }", other))
                .isEmpty();
    }

    @Test
    void namesASensorThatIsMissing() {
        assertThat(differences("sequence { condition noise  task run() }", withSensors(Yard.SENSORS.get(0))))
                .containsExactly("there is no sensor 'noise'");
    }

    @Test
    void namesAUnitOrARangeThatHasChanged() {
        String nodes = "sequence { condition hunger > 0.5  task run() }";
        Type percent = new Type.Numeric(Unit.NONE, 0, 100);

        assertThat(differences(nodes, withSensors(new Sensor("hunger", percent, ""))))
                .containsExactly("the sensor 'hunger' is '0 .. 100', but was '0 .. 1 ratio'");
    }

    @Test
    void namesTheValuesOfAChoiceThatHaveChanged() {
        String nodes = "var last: weather_kind | sequence { set last = weather  condition last = foul }";
        Type.Choice more = new Type.Choice("weather_kind", List.of("fair", "foul", "snow"));

        assertThat(differences(nodes, withSensors(new Sensor("weather", more, ""))))
                .containsExactly(
                        "the sensor 'weather' is 'weather_kind of fair | foul | snow', but was 'weather_kind of fair | foul'",
                        "the type 'weather_kind' is 'fair, foul, snow', but was 'fair, foul'");
    }

    @Test
    void namesParametersThatAreGoneNewOrOtherwise() {
        TaskParameter slower = new TaskParameter("pace", new Type.Numeric(Unit.METRES, -1, 1), Optional.of("1 m"), "");
        TaskParameter loud = new TaskParameter("loud", new Type.Flag(), Optional.of("false"), "");

        assertThat(differences("task run()", withRun(slower)))
                .containsExactly("the task 'run' has 'pace: -1 .. 1 m = 1 m', but had 'pace: -5 .. 5 m = 1 m'");
        assertThat(differences("task run()", withRun(loud)))
                .containsExactly(
                        "the task 'run' has no 'pace: -5 .. 5 m = 1 m'",
                        "the task 'run' has 'loud: boolean = false', which it had not");
        assertThat(differences("task run()", withRun(PACE))).isEmpty();
    }

    @Test
    void namesASkillWhoseChannelsAreInAnotherOrder() {
        Skill.Channel left = new Skill.Channel("left", Yard.RATIO);
        Skill.Channel right = new Skill.Channel("right", Yard.RATIO);
        List<Skill.Channel> turn = List.of(new Skill.Channel("turn", Yard.PACE));
        Vocabulary before = Yard.vocabulary(
                Yard.SENSORS, Yard.TASKS, List.of(new Skill("chase", List.of(left, right), turn, "Chases.")));
        Vocabulary now = Yard.vocabulary(
                Yard.SENSORS, Yard.TASKS, List.of(new Skill("chase", List.of(right, left), turn, "Chases.")));
        String text = Yard.text("neural chase()");

        assertThat(PolicyPackage.of(Yard.check(text, before), text, Map.of()).differences(now))
                .containsExactly("the skill 'chase' has its parts in another order: 'sees right: 0 .. 1 ratio, "
                        + "sees left: 0 .. 1 ratio, does turn: -5 .. 5 m', but had 'sees left: 0 .. 1 ratio, "
                        + "sees right: 0 .. 1 ratio, does turn: -5 .. 5 m'");
    }

    @Test
    void aPackageForAnotherGameIsRefusedWithAllThatDiffers() {
        Vocabulary arena = new Vocabulary("arena", "1", "", List.of(), List.of());
        PolicyPackage made =
                PolicyPackage.of(Yard.check(Yard.text("sequence { condition noise  task run() }")), "", Map.of());

        assertThatThrownBy(() -> made.check(new PolicyChecker(arena)))
                .isInstanceOfSatisfying(PolicyLoadException.class, fault -> {
                    assertThat(fault)
                            .hasMessage("dog is not for this game (arena 1): it is for the game 'yard', and 2 more");
                    assertThat(fault.differences())
                            .containsExactly(
                                    "it is for the game 'yard'",
                                    "there is no sensor 'noise'",
                                    "there is no task 'run'");
                    assertThat(fault.retryHelps()).isFalse();
                });
    }
}
