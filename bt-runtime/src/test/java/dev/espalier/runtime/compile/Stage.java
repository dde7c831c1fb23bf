package dev.espalier.runtime.compile;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.tree.AgentTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A small world under the control of a test: what the agent perceives, and how its tasks {@code walk}, {@code guard} and
 * {@code strike} end, are fields; what is called is written down. Ten ticks are a second.
 */
final class Stage {

    private static final Type.Choice MOOD = new Type.Choice("mood_kind", List.of("calm", "wild"));
    private static final Vocabulary VOCABULARY = new Vocabulary(
            "stage",
            "1",
            "A world for tests.",
            List.of(
                    new Sensor("alarm", new Type.Flag(), "A flag."),
                    new Sensor("ready", new Type.Flag(), "A flag."),
                    new Sensor("level", new Type.Numeric(Unit.NONE, 0, 100), "A number."),
                    new Sensor("mood", MOOD, "A choice."),
                    new Sensor("goal", new Type.Position(), "A place.")),
            List.of(
                    new Function(
                            "above",
                            List.of(parameter("place", new Type.Position(), "goal")),
                            new Type.Position(),
                            "The place a metre higher."),
                    new Function(
                            "between",
                            List.of(
                                    parameter("one", new Type.Position(), "goal"),
                                    parameter("other", new Type.Position(), "nowhere")),
                            new Type.Position(),
                            "The place in the middle of two."),
                    new Function(
                            "height",
                            List.of(parameter("place", new Type.Position(), "goal")),
                            new Type.Numeric(Unit.METRES, 0, 9),
                            "How high a place is."),
                    new Function(
                            "exceeds",
                            List.of(
                                    parameter("amount", new Type.Numeric(Unit.NONE, 0, 60), "0"),
                                    parameter("bound", new Type.Numeric(Unit.NONE, 0, 100), "50")),
                            new Type.Flag(),
                            "Whether an amount is above a bound."),
                    new Function("opposite", List.of(parameter("of", MOOD, "calm")), MOOD, "The other mood.")),
            List.of(
                    new TaskSignature("walk", List.of(), "Walks."),
                    new TaskSignature("guard", List.of(), "Guards."),
                    new TaskSignature("strike", List.of(), "Strikes."),
                    new TaskSignature(
                            "report",
                            List.of(
                                    parameter("amount", new Type.Numeric(Unit.NONE, 1, 50), "5"),
                                    parameter("loud", new Type.Flag(), "false"),
                                    parameter("tone", MOOD, "wild"),
                                    parameter("where", new Type.Position(), "goal")),
                            "Writes its arguments down.")),
            List.of());

    boolean alarm;
    boolean ready;
    double level;
    int mood;

    @Nullable
    Position goal;

    Outcome walk = Outcome.RUNNING;
    Outcome guard = Outcome.RUNNING;
    Outcome strike = Outcome.RUNNING;
    Runnable whenStriking = () -> {};
    boolean writing = true;
    long tick;
    private final List<String> events = new ArrayList<>();

    static Binding<Stage> binding() {
        return Binding.<Stage>of(VOCABULARY)
                .flag("alarm", stage -> stage.alarm)
                .flag("ready", stage -> stage.ready)
                .number("level", stage -> stage.level)
                .choice("mood", stage -> stage.mood)
                .position("goal", Stage::readGoal)
                .positionFunction("above", Stage::above)
                .positionFunction("between", Stage::between)
                .numberFunction("height", Stage::height)
                .flagFunction("exceeds", (stage, arguments) -> arguments.number(0) > arguments.number(1))
                .choiceFunction("opposite", (stage, arguments) -> 1 - arguments.choice(0))
                .task("walk", () -> new Recorded("walk"))
                .task("guard", () -> new Recorded("guard"))
                .task("strike", () -> new Recorded("strike"))
                .task("report", Report::new)
                .build();
    }

    /** A policy with this tree; what stands before a {@code |} are definitions. */
    static CheckedPolicy check(String nodes) {
        int bar = nodes.indexOf('|');
        String definitions = bar < 0 ? "" : nodes.substring(0, bar);
        String tree = nodes.substring(bar + 1);
        CheckResult result =
                new PolicyReader(VOCABULARY).read("policy test { " + definitions + "tree { " + tree + " } }");
        return result.policy().orElseThrow(() -> new AssertionError(result.diagnostics()));
    }

    static CompiledPolicy<Stage> compile(String nodes) {
        return new PolicyCompiler<>(binding(), 10).compile(check(nodes));
    }

    AgentTree<Stage> tree(String nodes) {
        return tree(nodes, null);
    }

    AgentTree<Stage> tree(String nodes, @Nullable NodeCounts counts) {
        return compile(nodes).newTree(this, () -> tick, new SplittableRandom(1), counts);
    }

    /** One step in the next tick, and what was called in it. */
    List<String> play(AgentTree<Stage> tree) {
        tree.step();
        tick++;
        return takeEvents();
    }

    List<String> takeEvents() {
        List<String> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    private static boolean above(Stage stage, Arguments arguments, Position into) {
        Position place = arguments.position(0);
        if (place == null) {
            return false;
        }
        into.set(place.x, place.y, place.z + 1);
        return true;
    }

    private static boolean between(Stage stage, Arguments arguments, Position into) {
        Position one = arguments.position(0);
        Position other = arguments.position(1);
        if (one == null || other == null) {
            return false;
        }
        into.set((one.x + other.x) / 2, (one.y + other.y) / 2, (one.z + other.z) / 2);
        return true;
    }

    /** What is nowhere has no height, which is no number. */
    private static double height(Stage stage, Arguments arguments) {
        Position place = arguments.position(0);
        return place == null ? Double.NaN : place.z;
    }

    private boolean readGoal(Position into) {
        if (goal == null) {
            return false;
        }
        into.set(goal.x, goal.y, goal.z);
        return true;
    }

    private static TaskParameter parameter(String name, Type type, String standard) {
        return new TaskParameter(name, type, Optional.of(standard), "A parameter.");
    }

    /** The task of that name, to be put into a tree that was not compiled. */
    static Action<Stage> action(String name) {
        return new Recorded(name);
    }

    private record Recorded(String name) implements Action<Stage> {

        @Override
        public void start(Stage stage, Arguments arguments) {
            write(stage, " start");
        }

        @Override
        public Outcome tick(Stage stage, Arguments arguments) {
            write(stage, "");
            return switch (name) {
                case "walk" -> stage.walk;
                case "guard" -> stage.guard;
                default -> {
                    stage.whenStriking.run();
                    yield stage.strike;
                }
            };
        }

        @Override
        public void end(Stage stage, boolean cancelled) {
            write(stage, cancelled ? " cancelled" : " end");
        }

        private void write(Stage stage, String what) {
            if (stage.writing) {
                stage.events.add(name + what);
            }
        }
    }

    private static final class Report implements Action<Stage> {

        private final Position where = new Position();

        @Override
        public Outcome tick(Stage stage, Arguments arguments) {
            double amount = arguments.number(0);
            boolean loud = arguments.flag(1);
            int tone = arguments.choice(2);
            boolean placed = arguments.position(3, where);
            if (stage.writing) {
                String place = placed ? where.x + "," + where.y + "," + where.z : "nowhere";
                stage.events.add(amount + " " + loud + " " + tone + " " + place);
            }
            return Outcome.RUNNING;
        }
    }
}
