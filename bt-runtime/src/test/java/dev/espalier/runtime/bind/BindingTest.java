package dev.espalier.runtime.bind;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BindingTest {

    private static final Type.Numeric NUMBER = new Type.Numeric(Unit.NONE, 0, 1);

    @Test
    void refusesANameThatIsNotBoundOrBoundToAnotherType() {
        Sensor sensor = new Sensor("seen", new Type.Flag(), "A flag.");
        Function function = new Function("near", List.of(), new Type.Position(), "A place.");
        TaskSignature task = new TaskSignature("walk", List.of(), "Walks.");

        assertRefused(
                builder(List.of(sensor), List.of(), List.of(), List.of()).number("seen", agent -> 1),
                "the sensor 'seen' is not bound to a flag");
        assertRefused(
                builder(List.of(), List.of(function), List.of(), List.of())
                        .flagFunction("near", (agent, arguments) -> true),
                "the function 'near' is not bound to a position");
        assertRefused(builder(List.of(), List.of(), List.of(task), List.of()), "the task 'walk' is not bound");
    }

    @Test
    void refusesASkillThatIsNotBound() {
        List<Skill.Channel> channels = List.of(new Skill.Channel("x", NUMBER));

        assertRefused(
                builder(List.of(), List.of(), List.of(), List.of(new Skill("aim", channels, channels, "Aims."))),
                "the skill 'aim' is not bound");
    }

    private static Binding.Builder<Object> builder(
            List<Sensor> sensors, List<Function> functions, List<TaskSignature> tasks, List<Skill> skills) {
        return Binding.of(new Vocabulary("test", "1", "For tests.", sensors, functions, tasks, skills));
    }

    private static void assertRefused(Binding.Builder<Object> binding, String message) {
        assertThatThrownBy(binding::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
