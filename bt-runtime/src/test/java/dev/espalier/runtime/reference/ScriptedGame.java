package dev.espalier.runtime.reference;

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
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.neural.Networks;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vocabulary of the scripted world, and its binding. */
public final class ScriptedGame {

    public static final int TICKS_PER_SECOND = 10;

    private static final Type.Choice STANCE = new Type.Choice("stance_kind", List.of("calm", "alert", "wild"));

    private static final Vocabulary VOCABULARY = new Vocabulary(
            "scripted",
            "1",
            "A world for tests.",
            List.of(
                    new Sensor("seen", new Type.Flag(), "A flag."),
                    new Sensor("hurt", new Type.Flag(), "A flag."),
                    new Sensor("shaky", new Type.Flag(), "A flag that throws."),
                    new Sensor("health", new Type.Numeric(Unit.RATIO, 0, 1), "A ratio."),
                    new Sensor("distance", new Type.Numeric(Unit.METRES, 0, 50), "A length."),
                    new Sensor("delay", new Type.Numeric(Unit.SECONDS, -1, 1), "A time."),
                    new Sensor(
                            "odd",
                            new Type.Numeric(Unit.NONE, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                            "Any number."),
                    new Sensor("stance", STANCE, "A choice."),
                    new Sensor("post", new Type.Position(), "A place.")),
            List.of(
                    new Function(
                            "dares",
                            List.of(
                                    parameter("distance", number(Unit.METRES, 0, 50)),
                                    new TaskParameter("stance", STANCE, Optional.of("alert"), "A choice.")),
                            new Type.Flag(),
                            "A flag; throws."),
                    new Function(
                            "mix",
                            List.of(
                                    parameter("share", number(Unit.RATIO, 0, 1)),
                                    new TaskParameter("bold", new Type.Flag(), Optional.of("false"), "A flag.")),
                            number(Unit.NONE, -3, 3),
                            "A number."),
                    new Function(
                            "gap",
                            List.of(parameter("place", new Type.Position())),
                            number(Unit.METRES, 0, 50),
                            "A length."),
                    new Function(
                            "beside",
                            List.of(
                                    new TaskParameter("place", new Type.Position(), Optional.of("nowhere"), "A place."),
                                    new TaskParameter(
                                            "by", number(Unit.METRES, -10, 10), Optional.of("2 m"), "A length.")),
                            new Type.Position(),
                            "A place."),
                    new Function(
                            "mirrored",
                            List.of(parameter("stance", STANCE), parameter("flip", new Type.Flag())),
                            STANCE,
                            "A choice.")),
            List.of(new TaskSignature(
                    "work",
                    List.of(
                            new TaskParameter("key", number(Unit.NONE, 0, 100_000), Optional.empty(), "Its name."),
                            new TaskParameter("aim", number(Unit.METRES, 1, 40), Optional.of("12 m"), "A length."),
                            new TaskParameter("loud", new Type.Flag(), Optional.of("true"), "A flag."),
                            new TaskParameter("mood", STANCE, Optional.of("alert"), "A choice."),
                            new TaskParameter("at", new Type.Position(), Optional.of("post"), "A place.")),
                    "Does what the script says.")),
            List.of(
                    new Skill(
                            "reflex",
                            List.of(
                                    new Skill.Channel("level", number(Unit.NONE, -2, 6)),
                                    new Skill.Channel(
                                            "free",
                                            number(Unit.NONE, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))),
                            List.of(new Skill.Channel("push", number(Unit.METRES, -3, 1))),
                            "Acts by a network."),
                    new Skill(
                            "style",
                            List.of(new Skill.Channel("level", number(Unit.NONE, -2, 6))),
                            List.of(
                                    new Skill.Channel("first", number(Unit.NONE, -1, 1)),
                                    new Skill.Channel("second", number(Unit.NONE, -1, 1)),
                                    new Skill.Channel("third", number(Unit.NONE, -1, 1))),
                            "Picks by a network.")));

    private ScriptedGame() {}

    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    public static Binding<ScriptedWorld> binding() {
        return Binding.<ScriptedWorld>of(VOCABULARY)
                .flag("seen", ScriptedWorld::seen)
                .flag("hurt", ScriptedWorld::hurt)
                .flag("shaky", ScriptedWorld::shaky)
                .number("health", ScriptedWorld::health)
                .number("distance", ScriptedWorld::distance)
                .number("delay", ScriptedWorld::delay)
                .number("odd", ScriptedWorld::odd)
                .choice("stance", ScriptedWorld::stance)
                .position("post", ScriptedWorld::post)
                .flagFunction("dares", (world, arguments) -> world.dares(arguments.number(0), arguments.choice(1)))
                .numberFunction("mix", (world, arguments) -> world.mix(arguments.number(0), arguments.flag(1)))
                .numberFunction("gap", ScriptedGame::gap)
                .positionFunction("beside", ScriptedGame::beside)
                .choiceFunction(
                        "mirrored", (world, arguments) -> world.mirrored(arguments.choice(0), arguments.flag(1)))
                .task("work", Work::new)
                .skill("reflex", () -> new Reflex("reflex"))
                .skill("style", () -> new Reflex("style"))
                .build();
    }

    static Networks networks() {
        return Networks.of(Map.of("reflex", new ScriptedNetwork(2, 1), "style", new ScriptedNetwork(1, 3)));
    }

    private static double gap(ScriptedWorld world, Arguments arguments) {
        Position place = arguments.position(0);
        return place == null ? 50 : world.gap(place.x);
    }

    private static boolean beside(ScriptedWorld world, Arguments arguments, Position into) {
        Position place = arguments.position(0);
        double by = arguments.number(1);
        if (place == null) {
            return false;
        }
        into.set(world.beside(place.x, by), place.y, place.z);
        return true;
    }

    private static TaskParameter parameter(String name, Type type) {
        return new TaskParameter(name, type, Optional.empty(), "A parameter.");
    }

    private static Type.Numeric number(Unit unit, double low, double high) {
        return new Type.Numeric(unit, low, high);
    }

    /** Both skills; the one that picks is never asked to act. */
    private record Reflex(String skill) implements NeuralAction<ScriptedWorld> {

        @Override
        public void start(ScriptedWorld world) {
            world.startSkill(skill);
        }

        @Override
        public Outcome observe(ScriptedWorld world, float[] row, int offset) {
            row[offset] = (float) world.level(skill);
            if (skill.equals("reflex")) {
                row[offset + 1] = (float) world.odd();
            }
            return world.useSkill(skill);
        }

        @Override
        public void act(ScriptedWorld world, float[] action, int offset) {
            world.act(skill, action[offset]);
        }

        @Override
        public void end(ScriptedWorld world, boolean cancelled) {
            world.endSkill(skill, cancelled);
        }
    }

    private static final class Work implements Action<ScriptedWorld> {

        private final Position place = new Position();
        private int key;

        @Override
        public void start(ScriptedWorld world, Arguments arguments) {
            key = (int) arguments.number(0);
            world.startWork(key);
        }

        @Override
        public Outcome tick(ScriptedWorld world, Arguments arguments) {
            return world.work(
                    key,
                    arguments.number(1),
                    arguments.flag(2),
                    arguments.choice(3),
                    arguments.position(4, place)
                            ? new ReferenceVariables.Place(place.x, place.y, place.z).toString()
                            : "nowhere");
        }

        @Override
        public void end(ScriptedWorld world, boolean cancelled) {
            world.endWork(key, cancelled);
        }
    }
}
