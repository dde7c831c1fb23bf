package dev.espalier.dsl.check;

import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A vocabulary made ready for looking up names: done once for a checker, and shared by all its checks. */
final class VocabularyIndex {

    private final Map<String, Typed> sensors = new LinkedHashMap<>();
    private final Map<String, TaskPlan> tasks = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException if a standard value does not fit its parameter
     */
    VocabularyIndex(Vocabulary vocabulary) {
        for (Sensor sensor : vocabulary.sensors()) {
            sensors.put(sensor.name(), read(sensor));
        }
        for (TaskSignature signature : vocabulary.tasks()) {
            tasks.put(signature.name(), new TaskPlan(signature, this));
        }
    }

    Optional<Typed> sensor(String name) {
        return Optional.ofNullable(sensors.get(name));
    }

    Optional<TaskPlan> task(String name) {
        return Optional.ofNullable(tasks.get(name));
    }

    boolean hasSensor(String name) {
        return sensors.containsKey(name);
    }

    Set<String> sensorNames() {
        return Collections.unmodifiableSet(sensors.keySet());
    }

    Set<String> taskNames() {
        return Collections.unmodifiableSet(tasks.keySet());
    }

    private static Typed read(Sensor sensor) {
        Type type = sensor.type();
        if (type instanceof Type.Numeric numeric) {
            return new Typed.Amount(
                    new TypedExpression.NumericSensor(sensor),
                    Measure.of(numeric.unit()),
                    new Interval(numeric.low(), numeric.high()),
                    1);
        }
        if (type instanceof Type.Position) {
            return new Typed.Place(new TypedExpression.PlaceSensor(sensor));
        }
        if (type instanceof Type.Choice choice) {
            return new Typed.Choice(new TypedExpression.ChoiceSensor(choice, sensor));
        }
        return new Typed.Flag(new TypedExpression.FlagSensor(sensor), Decision.OPEN, 1);
    }
}
