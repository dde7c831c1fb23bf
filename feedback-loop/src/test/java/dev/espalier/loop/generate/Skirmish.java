package dev.espalier.loop.generate;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** A vocabulary with every type in it, and policies for it. */
public final class Skirmish {

    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final Type.Choice WEAPON = new Type.Choice("weapon", List.of("pistol", "rifle", "rocket"));

    public static final Vocabulary VOCABULARY = new Vocabulary(
            "skirmish",
            "1",
            "Two teams fight.",
            List.of(
                    sensor("enemy_visible", new Type.Flag()),
                    sensor("under_fire", new Type.Flag()),
                    sensor("health", new Type.Numeric(Unit.RATIO, 0, 1)),
                    sensor("visible_enemies", new Type.Numeric(Unit.NONE, 0, 3)),
                    sensor("visible_allies", new Type.Numeric(Unit.NONE, 0, 3)),
                    sensor("enemy_distance", new Type.Numeric(Unit.METRES, 0, INFINITE)),
                    sensor("enemy_bearing", new Type.Numeric(Unit.DEGREES, -180, 180)),
                    sensor("time_left", new Type.Numeric(Unit.SECONDS, 0, 300)),
                    sensor("height", new Type.Numeric(Unit.METRES, -INFINITE, INFINITE)),
                    sensor("weapon", WEAPON),
                    sensor("enemy_position", new Type.Position()),
                    sensor("medkit", new Type.Position())),
            List.of(
                    new TaskSignature("shoot", List.of(), "Fires; runs while an enemy is visible."),
                    new TaskSignature(
                            "move_to",
                            List.of(
                                    new TaskParameter("target", new Type.Position(), Optional.empty(), "Where to."),
                                    new TaskParameter(
                                            "within",
                                            new Type.Numeric(Unit.METRES, 0.5, 20),
                                            Optional.of("1 m"),
                                            "How near.")),
                            "Walks."),
                    new TaskSignature(
                            "strafe",
                            List.of(new TaskParameter(
                                    "range", new Type.Numeric(Unit.METRES, 2, 40), Optional.of("10 m"), "Distance.")),
                            "Circles the enemy."),
                    new TaskSignature(
                            "turn",
                            List.of(new TaskParameter(
                                    "angle", new Type.Numeric(Unit.DEGREES, -180, 180), Optional.empty(), "By.")),
                            "Turns."),
                    new TaskSignature(
                            "draw_weapon",
                            List.of(
                                    new TaskParameter("weapon", WEAPON, Optional.empty(), "Which."),
                                    new TaskParameter("quickly", new Type.Flag(), Optional.of("true"), "Whether.")),
                            "Changes the weapon."),
                    new TaskSignature("wander", List.of(), "Walks anywhere.")));

    private static final String FIGHTER = """
            policy fighter {
              param retreat_below = 0.35 in 0.1 .. 0.6
              param reach = 12 m in 4 m .. 30 m

              condition weak() = health < retreat_below

              tree {
                selector {
                  // Alive first.
                  sequence "survive" {
                    condition weak()
                    task move_to(target: medkit)
                  }
                  sequence "fight" {
                    condition enemy_visible
                    parallel(success: any) {
                      task shoot()
                      task strafe(range: reach)
                    }
                  }
                  cooldown(3 s) task turn(angle: 90 deg)
                  task wander()
                }
              }
            }
            """;

    private static final String HUNTER = """
            policy hunter {
              param reach = 5 m in 1 m .. 8 m

              condition weak() = visible_enemies > visible_allies and health < 0.5

              tree {
                selector {
                  sequence "flee" {
                    condition weak()
                    task move_to(target: medkit, within: reach)
                  }
                  call hunt()
                  task wander()
                }
              }

              subtree hunt() {
                sequence {
                  condition enemy_visible or under_fire
                  condition enemy_distance < 25 m
                  task draw_weapon(weapon: rifle)
                  parallel(success: any) {
                    task move_to(target: enemy_position, within: reach)
                    task shoot()
                  }
                }
              }
            }
            """;

    private static final String IDLER = "policy idler { tree { task wander() } }";

    private Skirmish() {}

    public static CheckedPolicy fighter() {
        return read(FIGHTER);
    }

    public static CheckedPolicy hunter() {
        return read(HUNTER);
    }

    /** The smallest policy: one task. */
    public static CheckedPolicy idler() {
        return read(IDLER);
    }

    public static CheckedPolicy read(String text) {
        CheckResult result = new PolicyReader(VOCABULARY).read(text);
        return result.policy().orElseThrow(() -> new IllegalArgumentException(result.diagnostics() + " in\n" + text));
    }

    private static Sensor sensor(String name, Type type) {
        return new Sensor(name, type, "Test sensor.");
    }
}
