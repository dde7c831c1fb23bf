package dev.espalier.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.tree.AgentTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All sensors read by all diggers in real matches. */
class GoldSensesTest {

    private static final Binding<Digger> BINDING = GoldVocabulary.BINDING;

    private final Map<String, Set<Object>> seen = new LinkedHashMap<>();
    private final Position place = new Position();

    @Test
    void stayInTheirRangesAndTellSomething() {
        PolicyCompiler<Digger> compiler = new PolicyCompiler<>(BINDING, Rules.TICKS_PER_SECOND);
        for (int field = 0; field < 8; field++) {
            Rush rush = new Rush(Field.draw(field), 1 + field % Rules.MOST_PER_SIDE, field);
            List<AgentTree<Digger>> trees = new ArrayList<>();
            for (int i = 0; i < rush.diggerCount(); i++) {
                Digger digger = rush.digger(i);
                String style = GoldPolicies.STYLES.get((field + digger.side) % GoldPolicies.STYLES.size());
                trees.add(compiler.compile(GoldPolicies.read(style)).newTree(digger, rush, digger.random, null));
            }
            while (!rush.isOver()) {
                rush.look();
                for (int i = 0; i < rush.diggerCount(); i++) {
                    Digger digger = rush.digger(i);
                    BINDING.vocabulary().sensors().forEach(sensor -> read(sensor, digger));
                }
                trees.forEach(AgentTree::step);
                rush.carryOut();
            }
        }
        assertThat(seen.keySet())
                .containsExactlyElementsOf(BINDING.vocabulary().sensors().stream()
                        .map(Sensor::name)
                        .toList());
        assertThat(seen)
                .allSatisfy((name, values) ->
                        assertThat(values).as("different values of %s", name).hasSizeGreaterThan(1));
    }

    private void read(Sensor sensor, Digger self) {
        String name = sensor.name();
        Set<Object> values = seen.computeIfAbsent(name, key -> new HashSet<>());
        if (sensor.type() instanceof Type.Numeric range) {
            double value = BINDING.number(name).read(self);
            assertThat(value).as(name).isBetween(range.low(), range.high());
            values.add(value);
        } else if (sensor.type() instanceof Type.Flag) {
            values.add(BINDING.flag(name).read(self));
        } else if (sensor.type() instanceof Type.Choice) {
            values.add(BINDING.choice(name).read(self));
        } else if (BINDING.position(name).read(self, place)) {
            assertThat(Math.abs(place.x)).as(name).isLessThanOrEqualTo(Rules.HALF_LENGTH_METRES);
            assertThat(Math.abs(place.y)).as(name).isLessThanOrEqualTo(Rules.HALF_WIDTH_METRES);
            values.add(place.x);
        }
    }

    @Test
    void eachSaysWhatItIs() {
        assertThat(BINDING.vocabulary().sensors())
                .hasSizeGreaterThan(35)
                .allSatisfy(sensor ->
                        assertThat(sensor.documentation()).as(sensor.name()).endsWith("."));
    }
}
