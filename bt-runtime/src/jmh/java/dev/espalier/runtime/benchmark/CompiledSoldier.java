package dev.espalier.runtime.benchmark;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.PolicyCompiler;
import java.util.ArrayList;
import java.util.List;

/** The soldier's policy in the policy language, of 48 nodes. */
final class CompiledSoldier {

    static final int NODES = 48;

    private static final String POLICY = """
            policy soldier {
              tree {
                selector {
                  sequence { condition health < 0.2  condition enemies > 0  task cover() }
                  sequence { condition health < 0.5  condition kit_near  task fetch_kit() }
                  sequence { condition enemies > 2  condition allies < 2  task retreat() }
                  sequence {
                    condition enemies > 0
                    selector {
                      sequence { condition distance < 5 m  task shoot()  task strafe() }
                      sequence { condition distance < 20 m  task shoot()  task approach() }
                      sequence { condition ammo > 10  task snipe() }
                      task approach()
                    }
                  }
                  sequence { condition ammo < 5  condition ammo_near  task fetch_ammo() }
                  sequence { condition heard  parallel(success: any) { task turn()  task look() } }
                  sequence { invert condition in_zone  task move() }
                  sequence { condition allies < 1  condition leader  task regroup() }
                  succeed task patrol()
                  task hold()
                }
              }
            }
            """;

    /** In the order of the numbers by which a soldier knows its work. */
    static final List<String> TASKS = List.of(
            "cover",
            "fetch_kit",
            "retreat",
            "shoot",
            "strafe",
            "approach",
            "snipe",
            "fetch_ammo",
            "turn",
            "look",
            "move",
            "regroup",
            "patrol",
            "hold");

    private CompiledSoldier() {}

    /** With live conditions, as selectors and sequences of the language have them. */
    static CompiledPolicy<Soldier> compile(boolean lasting) {
        return compile(POLICY, NODES, lasting);
    }

    /** With sticky composites, which while a task runs look at nothing before it, as gdx-ai's own do. */
    static CompiledPolicy<Soldier> compileSticky(boolean lasting) {
        String sticky = POLICY.replace("selector {", "sticky selector {").replace("sequence {", "sticky sequence {");
        return compile(sticky, NODES, lasting);
    }

    /**
     * A selector of choices that all are refused, and a last one that works.
     *
     * @param nodes how many nodes it has: two and three for each choice that is refused
     */
    static CompiledPolicy<Soldier> wide(int nodes) {
        String choices = "sequence { condition ammo > 50  task shoot() } ".repeat(refused(nodes));
        return compile("policy wide { tree { selector { " + choices + "task hold() } } }", nodes, false);
    }

    /** How many choices of a {@link #wide} tree are refused. */
    static int refused(int nodes) {
        return (nodes - 2) / 3;
    }

    private static CompiledPolicy<Soldier> compile(String text, int nodes, boolean lasting) {
        Binding<Soldier> binding = binding(lasting);
        CheckResult result = new PolicyReader(binding.vocabulary()).read(text);
        CompiledPolicy<Soldier> compiled = new PolicyCompiler<>(binding, 30)
                .compile(result.policy()
                        .orElseThrow(() ->
                                new IllegalStateException(result.diagnostics().toString())));
        if (compiled.source().nodeCount() != nodes) {
            throw new IllegalStateException(
                    "the policy has " + compiled.source().nodeCount() + " nodes");
        }
        return compiled;
    }

    private static Binding<Soldier> binding(boolean lasting) {
        Type count = new Type.Numeric(Unit.NONE, 0, 100);
        Type flag = new Type.Flag();
        List<Sensor> sensors = List.of(
                new Sensor("health", new Type.Numeric(Unit.RATIO, 0, 1), "Health."),
                new Sensor("distance", new Type.Numeric(Unit.METRES, 0, 100), "To the enemy."),
                new Sensor("enemies", count, "In view."),
                new Sensor("allies", count, "In view."),
                new Sensor("ammo", count, "Rounds."),
                new Sensor("kit_near", flag, "A kit."),
                new Sensor("ammo_near", flag, "A box."),
                new Sensor("heard", flag, "A shot."),
                new Sensor("in_zone", flag, "The zone."),
                new Sensor("leader", flag, "Who leads."));
        List<TaskSignature> tasks = new ArrayList<>();
        for (String task : TASKS) {
            tasks.add(new TaskSignature(task, List.of(), "Works."));
        }
        Binding.Builder<Soldier> builder = Binding.<Soldier>of(
                        new Vocabulary("benchmark", "1", "For benchmarks.", sensors, tasks))
                .number("health", Soldier::health)
                .number("distance", Soldier::distance)
                .number("enemies", Soldier::enemies)
                .number("allies", Soldier::allies)
                .number("ammo", Soldier::ammo)
                .flag("kit_near", Soldier::kitNear)
                .flag("ammo_near", Soldier::ammoNear)
                .flag("heard", Soldier::heard)
                .flag("in_zone", Soldier::inZone)
                .flag("leader", Soldier::leader);
        for (int i = 0; i < TASKS.size(); i++) {
            int kind = i;
            builder.task(
                    TASKS.get(i),
                    () -> (soldier, arguments) -> soldier.work(kind, lasting) ? Outcome.SUCCESS : Outcome.RUNNING);
        }
        return builder.build();
    }
}
