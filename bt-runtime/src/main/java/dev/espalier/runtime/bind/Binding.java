package dev.espalier.runtime.bind;

import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A vocabulary with the game's code behind each of its names. Immutable and complete: a binding in which something is
 * missing cannot be built. May be shared between threads.
 *
 * @param <A> the game's agent
 */
public final class Binding<A> {

    private final Vocabulary vocabulary;
    private final Readings<FlagSensor<A>, NumberSensor<A>, PositionSensor<A>, ChoiceSensor<A>> sensors;
    private final Readings<FlagFunction<A>, NumberFunction<A>, PositionFunction<A>, ChoiceFunction<A>> functions;
    private final Map<String, Supplier<? extends Action<A>>> tasks;
    private final Map<String, Supplier<? extends NeuralAction<A>>> skills;

    private Binding(Builder<A> builder) {
        this.vocabulary = builder.vocabulary;
        this.sensors = builder.sensors.copy();
        this.functions = builder.functions.copy();
        this.tasks = Map.copyOf(builder.tasks);
        this.skills = Map.copyOf(builder.skills);
    }

    /** Starts a binding of a vocabulary. */
    public static <A> Builder<A> of(Vocabulary vocabulary) {
        return new Builder<>(vocabulary);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public FlagSensor<A> flag(String sensor) {
        return Readings.find(sensors.flags(), sensor);
    }

    public NumberSensor<A> number(String sensor) {
        return Readings.find(sensors.numbers(), sensor);
    }

    public PositionSensor<A> position(String sensor) {
        return Readings.find(sensors.positions(), sensor);
    }

    public ChoiceSensor<A> choice(String sensor) {
        return Readings.find(sensors.choices(), sensor);
    }

    public FlagFunction<A> flagFunction(String function) {
        return Readings.find(functions.flags(), function);
    }

    public NumberFunction<A> numberFunction(String function) {
        return Readings.find(functions.numbers(), function);
    }

    public PositionFunction<A> positionFunction(String function) {
        return Readings.find(functions.positions(), function);
    }

    public ChoiceFunction<A> choiceFunction(String function) {
        return Readings.find(functions.choices(), function);
    }

    /** A new action for one node of one agent's tree. */
    public Action<A> newAction(String task) {
        return Readings.find(tasks, task).get();
    }

    /** A new way to see and act, for one node of one agent's tree. */
    public NeuralAction<A> newNeuralAction(String skill) {
        return Readings.find(skills, skill).get();
    }

    /**
     * The same binding with another way to see and act behind one of its skills, as training needs it.
     *
     * @throws IllegalArgumentException if there is no such skill
     */
    public Binding<A> withSkill(String skill, Supplier<? extends NeuralAction<A>> make) {
        Readings.find(skills, skill);
        Builder<A> changed = new Builder<>(vocabulary, sensors.copy(), functions.copy());
        changed.tasks.putAll(tasks);
        changed.skills.putAll(skills);
        return changed.skill(skill, make).build();
    }

    /**
     * Collects what stands behind the names. Not thread-safe.
     *
     * @param <A> the game's agent
     */
    public static final class Builder<A> {

        private final Vocabulary vocabulary;
        private final Readings<FlagSensor<A>, NumberSensor<A>, PositionSensor<A>, ChoiceSensor<A>> sensors;
        private final Readings<FlagFunction<A>, NumberFunction<A>, PositionFunction<A>, ChoiceFunction<A>> functions;
        private final Map<String, Supplier<? extends Action<A>>> tasks = new HashMap<>();
        private final Map<String, Supplier<? extends NeuralAction<A>>> skills = new HashMap<>();

        private Builder(Vocabulary vocabulary) {
            this(vocabulary, new Readings<>(), new Readings<>());
        }

        private Builder(
                Vocabulary vocabulary,
                Readings<FlagSensor<A>, NumberSensor<A>, PositionSensor<A>, ChoiceSensor<A>> sensors,
                Readings<FlagFunction<A>, NumberFunction<A>, PositionFunction<A>, ChoiceFunction<A>> functions) {
            this.vocabulary = vocabulary;
            this.sensors = sensors;
            this.functions = functions;
        }

        public Builder<A> flag(String sensor, FlagSensor<A> read) {
            sensors.flags().put(sensor, read);
            return this;
        }

        public Builder<A> number(String sensor, NumberSensor<A> read) {
            sensors.numbers().put(sensor, read);
            return this;
        }

        public Builder<A> position(String sensor, PositionSensor<A> read) {
            sensors.positions().put(sensor, read);
            return this;
        }

        public Builder<A> choice(String sensor, ChoiceSensor<A> read) {
            sensors.choices().put(sensor, read);
            return this;
        }

        public Builder<A> flagFunction(String function, FlagFunction<A> answer) {
            functions.flags().put(function, answer);
            return this;
        }

        public Builder<A> numberFunction(String function, NumberFunction<A> answer) {
            functions.numbers().put(function, answer);
            return this;
        }

        public Builder<A> positionFunction(String function, PositionFunction<A> answer) {
            functions.positions().put(function, answer);
            return this;
        }

        public Builder<A> choiceFunction(String function, ChoiceFunction<A> answer) {
            functions.choices().put(function, answer);
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
         * Binds a skill.
         *
         * @param make gives a new way to see and act at each call
         */
        public Builder<A> skill(String skill, Supplier<? extends NeuralAction<A>> make) {
            skills.put(skill, make);
            return this;
        }

        /**
         * The finished binding.
         *
         * @throws IllegalArgumentException if a name of the vocabulary is not bound, or bound to another type
         */
        public Binding<A> build() {
            for (Sensor sensor : vocabulary.sensors()) {
                sensors.require("sensor", sensor.name(), sensor.type());
            }
            for (Function function : vocabulary.functions()) {
                functions.require("function", function.name(), function.type());
            }
            for (TaskSignature task : vocabulary.tasks()) {
                if (!tasks.containsKey(task.name())) {
                    throw new IllegalArgumentException("the task '" + task.name() + "' is not bound");
                }
            }
            for (Skill skill : vocabulary.skills()) {
                if (!skills.containsKey(skill.name())) {
                    throw new IllegalArgumentException("the skill '" + skill.name() + "' is not bound");
                }
            }
            return new Binding<>(this);
        }
    }
}
