package dev.espalier.runtime.bind;

import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A vocabulary with the game's code behind each of its names. Immutable and complete: a binding in which something is
 * missing cannot be built. May be shared between threads.
 *
 * @param <A> the game's agent
 */
public final class Binding<A> {

    private final Vocabulary vocabulary;
    private final Map<String, FlagSensor<A>> flags;
    private final Map<String, NumberSensor<A>> numbers;
    private final Map<String, PositionSensor<A>> positions;
    private final Map<String, ChoiceSensor<A>> choices;
    private final Map<String, Supplier<? extends Action<A>>> tasks;

    private Binding(Builder<A> builder) {
        this.vocabulary = builder.vocabulary;
        this.flags = Map.copyOf(builder.flags);
        this.numbers = Map.copyOf(builder.numbers);
        this.positions = Map.copyOf(builder.positions);
        this.choices = Map.copyOf(builder.choices);
        this.tasks = Map.copyOf(builder.tasks);
    }

    /** Starts a binding of a vocabulary. */
    public static <A> Builder<A> of(Vocabulary vocabulary) {
        return new Builder<>(vocabulary);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public FlagSensor<A> flag(String sensor) {
        return require(flags, sensor);
    }

    public NumberSensor<A> number(String sensor) {
        return require(numbers, sensor);
    }

    public PositionSensor<A> position(String sensor) {
        return require(positions, sensor);
    }

    public ChoiceSensor<A> choice(String sensor) {
        return require(choices, sensor);
    }

    /** A new action for one node of one agent's tree. */
    public Action<A> newAction(String task) {
        return require(tasks, task).get();
    }

    private static <T> T require(Map<String, T> bound, String name) {
        @Nullable T found = bound.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nothing of this kind is bound to '" + name + "'");
        }
        return found;
    }

    /**
     * Collects what stands behind the names. Not thread-safe.
     *
     * @param <A> the game's agent
     */
    public static final class Builder<A> {

        private final Vocabulary vocabulary;
        private final Map<String, FlagSensor<A>> flags = new HashMap<>();
        private final Map<String, NumberSensor<A>> numbers = new HashMap<>();
        private final Map<String, PositionSensor<A>> positions = new HashMap<>();
        private final Map<String, ChoiceSensor<A>> choices = new HashMap<>();
        private final Map<String, Supplier<? extends Action<A>>> tasks = new HashMap<>();

        private Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        public Builder<A> flag(String sensor, FlagSensor<A> read) {
            flags.put(sensor, read);
            return this;
        }

        public Builder<A> number(String sensor, NumberSensor<A> read) {
            numbers.put(sensor, read);
            return this;
        }

        public Builder<A> position(String sensor, PositionSensor<A> read) {
            positions.put(sensor, read);
            return this;
        }

        public Builder<A> choice(String sensor, ChoiceSensor<A> read) {
            choices.put(sensor, read);
            return this;
        }

        /**
         * Binds a task.
         *
         * @param make gives a new action at each call
         */
        public Builder<A> task(String task, Supplier<? extends Action<A>> make) {
            tasks.put(task, make);
            return this;
        }

        /**
         * The finished binding.
         *
         * @throws IllegalArgumentException if a name of the vocabulary is not bound, or bound to another type
         */
        public Binding<A> build() {
            for (Sensor sensor : vocabulary.sensors()) {
                if (!bound(sensor.type()).containsKey(sensor.name())) {
                    throw new IllegalArgumentException("the sensor '" + sensor.name() + "' is not bound to a "
                            + sensor.type().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
                }
            }
            for (TaskSignature task : vocabulary.tasks()) {
                if (!tasks.containsKey(task.name())) {
                    throw new IllegalArgumentException("the task '" + task.name() + "' is not bound");
                }
            }
            return new Binding<>(this);
        }

        private Map<String, ?> bound(Type type) {
            if (type instanceof Type.Flag) {
                return flags;
            } else if (type instanceof Type.Numeric) {
                return numbers;
            } else if (type instanceof Type.Position) {
                return positions;
            } else {
                return choices;
            }
        }
    }
}
