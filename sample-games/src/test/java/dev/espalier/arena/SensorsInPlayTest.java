package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.match.TreeMind;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.mode.RulesGenerator;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.MatchSetup;
import dev.espalier.arena.sim.Mind;
import dev.espalier.arena.sim.Simulation;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.PolicyCompiler;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All sensors read by all agents in real matches. */
class SensorsInPlayTest {

    private static final Binding<Fighter> BINDING = ArenaGame.binding();

    /** Does something about everything that matches are about. */
    private static final String ALL_ROUNDER = """
            policy all_rounder {
              tree {
                selector {
                  cooldown(12 s) timeout(12 s) task hold_zone()
                  sequence { condition enemy_visible and enemy_distance < 25 m task shoot() }
                  cooldown(20 s) task wield(weapon: melee)
                  cooldown(3 s) task wield(weapon: rifle)
                  task return_flag()
                  task bank_gold()
                  task fetch_flag()
                  task loot_gold()
                  task get_health()
                  task get_supply()
                  task patrol()
                }
              }
            }
            """;

    /** Steers by a policy, and before that reads every sensor. */
    private static final class Reader implements Mind {
        private final Fighter self;
        private final Mind steering;
        private final Map<String, Set<Object>> seen;
        private final Position place = new Position();

        Reader(Fighter self, Mind steering, Map<String, Set<Object>> seen) {
            this.self = self;
            this.steering = steering;
            this.seen = seen;
        }

        @Override
        public void think() {
            BINDING.vocabulary().sensors().forEach(this::read);
            steering.think();
        }

        private void read(Sensor sensor) {
            Set<Object> values = seen.computeIfAbsent(sensor.name(), name -> new HashSet<>());
            if (sensor.type() instanceof Type.Numeric range) {
                double value = BINDING.number(sensor.name()).read(self);
                assertThat(value).as(sensor.name()).isBetween(range.low(), range.high());
                values.add(value);
            } else if (sensor.type() instanceof Type.Flag) {
                values.add(BINDING.flag(sensor.name()).read(self));
            } else if (BINDING.position(sensor.name()).read(self, place)) {
                assertThat(place.x).as(sensor.name()).isBetween(0.0, 100.0);
                assertThat(place.y).as(sensor.name()).isBetween(0.0, 100.0);
                values.add(place.x);
            }
        }

        @Override
        public void stop() {
            steering.stop();
        }
    }

    @Test
    void staysInItsRangeAndTellsSomethingAndNothingWhereItsModeHasNoUseForIt() {
        Map<String, Set<Object>> all = new LinkedHashMap<>();
        CompiledPolicy<Fighter> policy = new PolicyCompiler<>(BINDING, Rules.TICKS_PER_SECOND)
                .compile(new PolicyReader(BINDING.vocabulary())
                        .read(ALL_ROUNDER)
                        .policy()
                        .orElseThrow());
        for (Mode mode : Mode.values()) {
            Map<String, Set<Object>> seen = new LinkedHashMap<>();
            for (long map = 0; map < 6; map++) {
                MatchSetup setup = new MatchSetup(
                        new MapGenerator(map, 3).generate(),
                        RulesGenerator.rules(mode, map),
                        mode.lineUp(3),
                        mode.contest(),
                        map);
                Simulation simulation = new Simulation(
                        setup,
                        self -> new Reader(
                                self, new TreeMind(policy.newTree(self, self.world(), self.random(), null)), seen));
                for (int tick = 0; tick < 1900; tick++) {
                    simulation.step();
                }
            }
            Vocabulary useful = new ArenaGame().vocabulary(mode.id());
            seen.forEach((name, values) -> {
                if (useful.sensor(name).isEmpty()) {
                    assertThat(values).as(name + " in " + mode).hasSizeLessThan(2);
                }
                all.computeIfAbsent(name, first -> new HashSet<>()).addAll(values);
            });
        }
        assertThat(all).hasSize(BINDING.vocabulary().sensors().size());
        all.remove("map_center"); // where it always is
        assertThat(all.keySet().stream()
                        .filter(name -> all.getOrDefault(name, Set.of()).size() < 2))
                .as("sensors that always tell the same")
                .isEmpty();
    }

    @Test
    void areMoreThanThirtyFiveAndEachSaysWhatItIs() {
        assertThat(BINDING.vocabulary().sensors())
                .hasSizeGreaterThan(35)
                .allSatisfy(sensor ->
                        assertThat(sensor.documentation()).as(sensor.name()).endsWith("."));
    }
}
