package dev.espalier.dsl;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a made-up shooter offers. */
public final class TestVocabulary {

    static final Type.Choice WEAPON = new Type.Choice("weapon", List.of("pistol", "rifle", "rocket"));
    static final Type.Choice PACE = new Type.Choice("pace", List.of("walk", "run"));

    public static final Vocabulary SHOOTER = new Vocabulary(
            "shooter",
            "1",
            "A made-up game.",
            List.of(
                    sensor("enemy_visible", new Type.Flag()),
                    sensor("in_zone", new Type.Flag()),
                    sensor("health", number(Unit.RATIO, 0, 1)),
                    sensor("ammo", number(Unit.NONE, 0, 200)),
                    sensor("visible_enemies", number(Unit.NONE, 0, 8)),
                    sensor("visible_allies", number(Unit.NONE, 0, 8)),
                    sensor("enemy_distance", number(Unit.METRES, 0, 100)),
                    sensor("cover_distance", number(Unit.METRES, 0, Double.POSITIVE_INFINITY)),
                    sensor("enemy_angle", number(Unit.DEGREES, -180, 180)),
                    sensor("time_since_hit", number(Unit.SECONDS, 0, 60)),
                    sensor("zone", new Type.Position()),
                    sensor("enemy_position", new Type.Position()),
                    sensor("held_weapon", WEAPON)),
            List.of(
                    function(
                            "distance_to", number(Unit.METRES, 0, 500), parameter("target", new Type.Position(), null)),
                    function("can_see", new Type.Flag(), parameter("target", new Type.Position(), null)),
                    function(
                            "cover_from",
                            new Type.Position(),
                            parameter("threat", new Type.Position(), "enemy_position"),
                            parameter("within", number(Unit.METRES, 1, 50), "20 m")),
                    function("best_weapon", WEAPON, parameter("at", number(Unit.METRES, 0, 500), null))),
            List.of(
                    task("shoot"),
                    task("take_cover"),
                    task(
                            "move_to",
                            parameter("target", new Type.Position(), null),
                            parameter("pace", PACE, "run"),
                            parameter("within", number(Unit.METRES, 0, 50), "1 m")),
                    task("strafe", parameter("range", number(Unit.METRES, 2, 40), "12 m")),
                    task("turn", parameter("angle", number(Unit.DEGREES, -180, 180), null)),
                    task("select_weapon", parameter("weapon", WEAPON, null)),
                    task("crouch", parameter("hold", new Type.Flag(), "true"))),
            List.of(
                    new Skill(
                            "aim",
                            List.of(
                                    channel("bearing", Unit.DEGREES, -180, 180),
                                    channel("distance", Unit.METRES, 0, 100)),
                            List.of(channel("turn", Unit.DEGREES, -10, 10), channel("fire", Unit.NONE, -1, 1)),
                            "Turns to the enemy and fires."),
                    new Skill(
                            "style",
                            List.of(channel("health", Unit.RATIO, 0, 1), channel("enemies", Unit.NONE, 0, 8)),
                            List.of(
                                    channel("attack", Unit.NONE, -10, 10),
                                    channel("defend", Unit.NONE, -10, 10),
                                    channel("flank", Unit.NONE, -10, 10)),
                            "Picks a style of play.")));

    private TestVocabulary() {}

    private static Sensor sensor(String name, Type type) {
        return new Sensor(name, type, "The " + name.replace('_', ' ') + ".");
    }

    private static Type.Numeric number(Unit unit, double low, double high) {
        return new Type.Numeric(unit, low, high);
    }

    private static Function function(String name, Type type, TaskParameter... parameters) {
        return new Function(name, List.of(parameters), type, "Gives " + name.replace('_', ' ') + ".");
    }

    private static Skill.Channel channel(String name, Unit unit, double low, double high) {
        return new Skill.Channel(name, number(unit, low, high));
    }

    private static TaskSignature task(String name, TaskParameter... parameters) {
        return new TaskSignature(name, List.of(parameters), "Does " + name.replace('_', ' ') + ".");
    }

    private static TaskParameter parameter(String name, Type type, @Nullable String standard) {
        return new TaskParameter(name, type, Optional.ofNullable(standard), "The " + name + ".");
    }
}
