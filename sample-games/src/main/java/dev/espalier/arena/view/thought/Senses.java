package dev.espalier.arena.view.thought;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sensors that the conditions of one policy read, and what they say of an agent. Sensors change nothing and draw nothing, so
 * reading them once more disturbs no match. Immutable.
 */
public final class Senses {

    /** A place takes two numbers, everything else one. */
    private static final int MOST = 2;

    private final Binding<Fighter> binding;
    private final List<Sensor> sensors;
    private final Map<Integer, List<Integer>> byNode = new LinkedHashMap<>();

    /** What a policy reads. */
    public Senses(CheckedPolicy policy, Binding<Fighter> binding) {
        this.binding = binding;
        List<Sensor> all = new ArrayList<>();
        collect(policy.root(), all);
        this.sensors = List.copyOf(all);
    }

    private void collect(CheckedNode node, List<Sensor> all) {
        if (node instanceof CheckedNode.Condition condition) {
            List<Integer> places = new ArrayList<>();
            Set<Sensor> mentioned = new LinkedHashSet<>();
            mention(condition.test(), mentioned);
            for (Sensor sensor : mentioned) {
                if (!all.contains(sensor)) {
                    all.add(sensor);
                }
                places.add(all.indexOf(sensor));
            }
            byNode.put(node.id(), List.copyOf(places));
        }
        node.children().forEach(child -> collect(child, all));
    }

    private static void mention(TypedExpression expression, Set<Sensor> sensors) {
        if (expression instanceof TypedExpression.OfSensor read) {
            sensors.add(read.sensor());
        }
        expression.operands().forEach(operand -> mention(operand, sensors));
    }

    /** What all of them say now. */
    float[] read(Fighter agent) {
        float[] values = new float[MOST * sensors.size()];
        for (int i = 0; i < sensors.size(); i++) {
            String name = sensors.get(i).name();
            Type type = sensors.get(i).type();
            if (type instanceof Type.Flag) {
                values[MOST * i] = binding.flag(name).read(agent) ? 1 : 0;
            } else if (type instanceof Type.Numeric) {
                values[MOST * i] = (float) binding.number(name).read(agent);
            } else if (type instanceof Type.Choice) {
                values[MOST * i] = binding.choice(name).read(agent);
            } else {
                Position place = new Position();
                boolean known = binding.position(name).read(agent, place);
                values[MOST * i] = known ? (float) place.x : Float.NaN;
                values[MOST * i + 1] = known ? (float) place.y : Float.NaN;
            }
        }
        return values;
    }

    /** What a condition read, in words such as {@code health 0.35}, in the order in which it mentions them. */
    List<String> words(int node, float[] values) {
        return byNode.getOrDefault(node, List.of()).stream()
                .map(place -> sensors.get(place).name() + " " + word(place, values))
                .toList();
    }

    private String word(int place, float[] values) {
        float value = values[MOST * place];
        Type type = sensors.get(place).type();
        if (type instanceof Type.Flag) {
            return value > 0 ? "true" : "false";
        } else if (type instanceof Type.Numeric numeric) {
            String unit = numeric.unit().symbol();
            String digits = value == Math.rint(value) && Math.abs(value) < 1e6
                    ? String.valueOf((long) value)
                    : String.format(Locale.ROOT, "%.2f", value);
            return unit.isEmpty() ? digits : digits + " " + unit;
        } else if (type instanceof Type.Choice choice) {
            return choice.values().get((int) value);
        }
        return Float.isNaN(value)
                ? "nowhere"
                : String.format(Locale.ROOT, "(%.1f, %.1f)", value, values[MOST * place + 1]);
    }
}
