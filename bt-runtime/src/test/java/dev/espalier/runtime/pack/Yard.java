package dev.espalier.runtime.pack;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.PolicyCompiler;
import java.util.List;
import java.util.Optional;

/** A small game for tests: dogs that run in a yard, and count how often they began and ended to. Ten ticks are a second. */
public final class Yard {

    static final Type.Numeric RATIO = new Type.Numeric(Unit.RATIO, 0, 1);
    static final Type.Choice WEATHER = new Type.Choice("weather_kind", List.of("fair", "foul"));
    static final Type.Numeric PACE = new Type.Numeric(Unit.METRES, -5, 5);

    static final List<Sensor> SENSORS = List.of(
            new Sensor("hunger", RATIO, "How hungry the dog is."),
            new Sensor("weather", WEATHER, "What it is like outside."),
            new Sensor("bone", new Type.Position(), "Where the bone is."),
            new Sensor("noise", new Type.Flag(), "Whether something rustles."));
    static final List<Function> FUNCTIONS = List.of(new Function(
            "distance_to",
            List.of(new TaskParameter("place", new Type.Position(), Optional.empty(), "To where.")),
            new Type.Numeric(Unit.METRES, 0, 80),
            "How far it is."));
    static final List<TaskSignature> TASKS = List.of(
            new TaskSignature(
                    "run", List.of(new TaskParameter("pace", PACE, Optional.of("1 m"), "In a tick.")), "Runs, always."),
            new TaskSignature("bark", List.of(), "Barks once."));

    /** The game as it is. */
    public static final Binding<Yard> BINDING =
            bind(new Vocabulary("yard", "3", "Dogs.", SENSORS, FUNCTIONS, TASKS, List.of()));

    public double hunger;
    public double x;
    public long tick;

    /** How often {@code run} was started and ended. */
    public int starts;

    public int ends;

    static Binding<Yard> bind(Vocabulary vocabulary) {
        return Binding.<Yard>of(vocabulary)
                .number("hunger", dog -> dog.hunger)
                .choice("weather", dog -> 0)
                .position("bone", (dog, into) -> false)
                .flag("noise", dog -> false)
                .numberFunction("distance_to", (dog, arguments) -> 7)
                .task("run", Run::new)
                .task("bark", () -> (dog, arguments) -> Outcome.SUCCESS)
                .build();
    }

    /** A policy for the game. */
    public static CheckedPolicy check(String text) {
        return check(text, BINDING.vocabulary());
    }

    static CheckedPolicy check(String text, Vocabulary vocabulary) {
        CheckResult result = new PolicyReader(vocabulary).read(text);
        return result.policy().orElseThrow(() -> new AssertionError(result.diagnostics()));
    }

    /** A policy with this tree; what stands before a {@code |} are definitions. */
    public static CompiledPolicy<Yard> compile(String nodes) {
        return new PolicyCompiler<>(BINDING, 10).compile(check(text(nodes)));
    }

    /** The text of such a policy. */
    public static String text(String nodes) {
        int bar = nodes.indexOf('|');
        String definitions = bar < 0 ? "" : nodes.substring(0, bar);
        return "policy dog { " + definitions + " tree { " + nodes.substring(bar + 1) + " } }\n";
    }

    /** The vocabulary of a game that offers these. */
    static Vocabulary vocabulary(List<Sensor> sensors, List<TaskSignature> tasks, List<Skill> skills) {
        return new Vocabulary("yard", "4", "Other dogs.", sensors, FUNCTIONS, tasks, skills);
    }

    private static final class Run implements Action<Yard> {

        @Override
        public void start(Yard dog, Arguments arguments) {
            dog.starts++;
        }

        @Override
        public Outcome tick(Yard dog, Arguments arguments) {
            dog.x += arguments.number(0);
            return Outcome.RUNNING;
        }

        @Override
        public void end(Yard dog, boolean cancelled) {
            dog.ends++;
        }
    }
}
