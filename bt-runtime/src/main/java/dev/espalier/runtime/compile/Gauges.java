package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.expression.ChoiceExpression;
import dev.espalier.runtime.expression.FlagExpression;
import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.expression.FramePlan;
import dev.espalier.runtime.expression.NumberExpression;
import dev.espalier.runtime.expression.PlaceExpression;
import dev.espalier.runtime.trace.Reading;
import dev.espalier.runtime.tree.AgentTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the conditions of one policy read, as numbers, for viewers that keep them of every tick and put them into words when somebody
 * looks. {@link CompiledPolicy#explain} tells the same of one node at once. Immutable; may be shared between threads.
 *
 * <p>Reading changes nothing and draws nothing, so it disturbs no match.
 *
 * @param <A> the game's agent
 */
public final class Gauges<A> {

    /** Stands for a value whose sensor or function threw an exception; numbers of a policy are finite. */
    private static final float FAULT = Float.NEGATIVE_INFINITY;

    private final List<Gauge<A>> gauges = new ArrayList<>();
    private final Map<Integer, List<Gauge<A>>> byNode = new LinkedHashMap<>();
    private final FramePlan<A> framePlan;
    private int size;

    /** Writes one value down. */
    private interface Reader<A> {
        void read(Frame<A> frame, float[] into, int at);
    }

    private record Gauge<A>(Source source, int at, Reader<A> reader) {}

    /** The gauges of one tree. One thread only. */
    public final class Panel {

        private final Frame<A> frame;

        private Panel(Frame<A> frame) {
            this.frame = frame;
        }

        /** What all conditions of the policy read now, {@link #size} numbers; between two steps of the tree. */
        public float[] read() {
            float[] values = new float[size];
            for (Gauge<A> gauge : gauges) {
                try {
                    gauge.reader().read(frame, values, gauge.at());
                } catch (RuntimeException fault) {
                    values[gauge.at()] = FAULT;
                }
            }
            return values;
        }
    }

    Gauges(Binding<A> binding, CheckedPolicy policy) {
        ExpressionCompiler<A> expressions = new ExpressionCompiler<>(binding);
        collect(policy.root(), policy.root(), expressions, new LinkedHashMap<>());
        framePlan = expressions.framePlan();
    }

    private void collect(
            CheckedNode root, CheckedNode node, ExpressionCompiler<A> expressions, Map<TypedExpression, Gauge<A>> all) {
        if (node instanceof CheckedNode.Condition) {
            List<Gauge<A>> read = new ArrayList<>();
            for (TypedExpression part : Parts.of(root, node.id())) {
                read.add(all.computeIfAbsent(part, other -> add(other, expressions)));
            }
            byNode.put(node.id(), List.copyOf(read));
        }
        node.children().forEach(child -> collect(root, child, expressions, all));
    }

    private Gauge<A> add(TypedExpression expression, ExpressionCompiler<A> expressions) {
        Gauge<A> gauge = new Gauge<>(Source.of(expression), size, reader(expression, expressions));
        gauges.add(gauge);
        size += expression instanceof TypedExpression.Place ? 2 : 1;
        return gauge;
    }

    private static <A> Reader<A> reader(TypedExpression expression, ExpressionCompiler<A> expressions) {
        if (expression instanceof TypedExpression.Numeric numeric) {
            NumberExpression<A> value = expressions.number(numeric);
            return (frame, into, at) -> into[at] = (float) value.read(frame);
        } else if (expression instanceof TypedExpression.Flag flag) {
            FlagExpression<A> value = expressions.flag(flag);
            return (frame, into, at) -> into[at] = value.read(frame) ? 1 : 0;
        } else if (expression instanceof TypedExpression.Choice choice) {
            ChoiceExpression<A> value = expressions.choice(choice);
            return (frame, into, at) -> into[at] = value.read(frame);
        } else if (expression instanceof TypedExpression.Place place) {
            PlaceExpression<A> value = expressions.place(place);
            return (frame, into, at) -> {
                Position found = new Position();
                boolean known = value.read(frame, found);
                into[at] = known ? (float) found.x : Float.NaN;
                into[at + 1] = known ? (float) found.y : Float.NaN;
            };
        }
        throw new IllegalArgumentException("no value of " + expression);
    }

    /** The gauges of one of the policy's trees. */
    public Panel of(AgentTree<A> tree) {
        Frame<A> frame = tree.frame();
        return new Panel(new Frame<>(framePlan, frame.agent(), frame.memory(false), frame.memory(true)));
    }

    /** How many numbers there are of a tree in a tick. */
    public int size() {
        return size;
    }

    /**
     * What a node read, in the order in which it is written, each once.
     *
     * @param node its {@link CheckedNode#id()}
     * @param values what a {@link Panel} gave
     * @return empty for a node that is no condition
     */
    public List<Reading> readings(int node, float[] values) {
        return byNode.getOrDefault(node, List.of()).stream()
                .map(gauge ->
                        new Reading(gauge.source().name(), text(gauge.source().type(), values, gauge.at())))
                .toList();
    }

    private static String text(Type type, float[] values, int at) {
        float value = values[at];
        if (value == FAULT) {
            return "a fault";
        } else if (type instanceof Type.Flag) {
            return value > 0 ? "true" : "false";
        } else if (type instanceof Type.Numeric numeric) {
            String unit = numeric.unit().symbol();
            return unit.isEmpty() ? digits(value) : digits(value) + " " + unit;
        } else if (type instanceof Type.Choice choice) {
            return choice.values().get((int) value);
        }
        return Float.isNaN(value) ? "nowhere" : String.format(Locale.ROOT, "(%.1f, %.1f)", value, values[at + 1]);
    }

    private static String digits(float value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
