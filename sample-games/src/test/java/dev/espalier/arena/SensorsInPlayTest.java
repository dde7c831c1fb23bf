package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Mind;
import dev.espalier.arena.sim.Simulation;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Type;
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
    void staysInItsRangeAndTellsSomething() {
        Map<String, Set<Object>> seen = new LinkedHashMap<>();
        CompiledPolicy<Fighter> policy =
                new PolicyCompiler<>(BINDING, Rules.TICKS_PER_SECOND).compile(Policies.read("opponents/skirmisher"));
        for (long map = 0; map < 8; map++) {
            Simulation simulation = new Simulation(
                    new MapGenerator(map, 3).generate(),
                    Rules.STANDARD,
                    3,
                    map,
                    self -> new Reader(
                            self, new TreeMind(policy.newTree(self, self.world(), self.random(), null)), seen));
            for (int tick = 0; tick < 1900; tick++) {
                simulation.step();
            }
        }
        assertThat(seen).hasSize(BINDING.vocabulary().sensors().size());
        seen.remove("map_center"); // where it always is
        assertThat(seen)
                .allSatisfy((name, values) ->
                        assertThat(values).as("different values of %s", name).hasSizeGreaterThan(1));
    }

    @Test
    void areMoreThanThirtyFiveAndEachSaysWhatItIs() {
        assertThat(BINDING.vocabulary().sensors())
                .hasSizeGreaterThan(35)
                .allSatisfy(sensor ->
                        assertThat(sensor.documentation()).as(sensor.name()).endsWith("."));
    }
}
