package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A vocabulary made ready for looking up names: done once for a checker, and shared by all its checks. */
final class VocabularyIndex {

    /** A task or a function with its parameters made ready. */
    record Offer<T>(T signature, ParameterPlan plan) {}

    private final Map<String, Typed> sensors = new LinkedHashMap<>();
    private final Map<String, Offer<Function>> functions = new LinkedHashMap<>();
    private final Map<String, Offer<TaskSignature>> tasks = new LinkedHashMap<>();
    private final Map<String, Skill> skills = new LinkedHashMap<>();
    private final Map<String, Type> types = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException if a standard value does not fit its parameter
     */
    VocabularyIndex(Vocabulary vocabulary) {
        types.put("boolean", new Type.Flag());
        types.put("number", unbounded(Unit.NONE));
        types.put("distance", unbounded(Unit.METRES));
        types.put("duration", unbounded(Unit.SECONDS));
        types.put("angle", unbounded(Unit.DEGREES));
        types.put("position", new Type.Position());
        for (Sensor sensor : vocabulary.sensors()) {
            sensors.put(sensor.name(), Typed.of(sensor));
            addChoice(sensor.type());
        }
        for (Function function : vocabulary.functions()) {
            functions.put(
                    function.name(),
                    new Offer<>(function, ParameterPlan.of(function.name(), function.parameters(), this)));
            addChoice(function.type());
            addChoices(function.parameters());
        }
        for (TaskSignature task : vocabulary.tasks()) {
            tasks.put(task.name(), new Offer<>(task, ParameterPlan.of(task.name(), task.parameters(), this)));
            addChoices(task.parameters());
        }
        for (Skill skill : vocabulary.skills()) {
            skills.put(skill.name(), skill);
        }
    }

    Optional<Typed> sensor(String name) {
        return Optional.ofNullable(sensors.get(name));
    }

    Optional<Offer<Function>> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    Optional<Offer<TaskSignature>> task(String name) {
        return Optional.ofNullable(tasks.get(name));
    }

    Optional<Skill> skill(String name) {
        return Optional.ofNullable(skills.get(name));
    }

    /** The type that is written so: one of the language's own, or a choice of the game. */
    Optional<Type> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** How the type of a value is written. */
    Optional<String> typeName(Typed value) {
        if (value instanceof Typed.Amount amount) {
            return Optional.of(typeName(amount.measure().unit()));
        } else if (value instanceof Typed.Choice choice) {
            return Optional.of(choice.type().name());
        } else if (value instanceof Typed.Flag) {
            return Optional.of("boolean");
        }
        return value instanceof Typed.Place ? Optional.of("position") : Optional.empty();
    }

    /** How the type of numbers of a unit is written. */
    static String typeName(Unit unit) {
        return switch (unit) {
            case METRES -> "distance";
            case SECONDS -> "duration";
            case DEGREES -> "angle";
            case NONE, RATIO -> "number";
        };
    }

    /** The first sensor that tells a place. */
    Optional<String> firstPosition() {
        return sensors.entrySet().stream()
                .filter(sensor -> sensor.getValue() instanceof Typed.Place)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean hasSensor(String name) {
        return sensors.containsKey(name);
    }

    Set<String> sensorNames() {
        return Collections.unmodifiableSet(sensors.keySet());
    }

    Set<String> functionNames() {
        return Collections.unmodifiableSet(functions.keySet());
    }

    Set<String> taskNames() {
        return Collections.unmodifiableSet(tasks.keySet());
    }

    Set<String> skillNames() {
        return Collections.unmodifiableSet(skills.keySet());
    }

    Set<String> typeNames() {
        return Collections.unmodifiableSet(types.keySet());
    }

    private void addChoices(List<TaskParameter> parameters) {
        parameters.forEach(parameter -> addChoice(parameter.type()));
    }

    private void addChoice(Type type) {
        if (type instanceof Type.Choice choice) {
            types.putIfAbsent(choice.name(), choice);
        }
    }

    private static Type.Numeric unbounded(Unit unit) {
        return new Type.Numeric(unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
