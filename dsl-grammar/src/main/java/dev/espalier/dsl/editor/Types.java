package dev.espalier.dsl.editor;

import dev.espalier.dsl.editor.Mention.Callee;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types that a policy can name, and those of a game's parameters. */
final class Types {

    private final Vocabulary vocabulary;
    private final Map<String, Type> byName = new LinkedHashMap<>();

    Types(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        byName.put("boolean", new Type.Flag());
        byName.put("number", unbounded(Unit.NONE));
        byName.put("distance", unbounded(Unit.METRES));
        byName.put("duration", unbounded(Unit.SECONDS));
        byName.put("angle", unbounded(Unit.DEGREES));
        byName.put("position", new Type.Position());
        vocabulary.sensors().forEach(sensor -> addChoice(sensor.type()));
        vocabulary.functions().forEach(function -> {
            addChoice(function.type());
            function.parameters().forEach(parameter -> addChoice(parameter.type()));
        });
        vocabulary.tasks().forEach(task -> task.parameters().forEach(parameter -> addChoice(parameter.type())));
    }

    /** All of them by their names, the language's own first. */
    Map<String, Type> all() {
        return byName;
    }

    Optional<Type> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<Type.Choice> choices() {
        return byName.values().stream()
                .filter(Type.Choice.class::isInstance)
                .map(Type.Choice.class::cast)
                .toList();
    }

    /** The parameters of a task or a function of the game. */
    List<TaskParameter> parameters(Callee callee) {
        if (callee.keyword().equals("task")) {
            return vocabulary.task(callee.name()).map(TaskSignature::parameters).orElse(List.of());
        }
        return callee.keyword().isEmpty()
                ? vocabulary.function(callee.name()).map(Function::parameters).orElse(List.of())
                : List.of();
    }

    private void addChoice(Type type) {
        if (type instanceof Type.Choice choice) {
            byName.putIfAbsent(choice.name(), choice);
        }
    }

    private static Type.Numeric unbounded(Unit unit) {
        return new Type.Numeric(unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
