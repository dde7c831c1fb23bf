package dev.espalier.runtime.pack;

import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a vocabulary offers, as {@link Requirement}s by name. Everything that could change what a policy means stands in a signature:
 * types, units, ranges, values, the order of parameters and their standards; documentation does not.
 */
final class Signatures {

    private final Map<Requirement.Kind, Map<String, Requirement>> offers = new LinkedHashMap<>();

    Signatures(Vocabulary vocabulary) {
        for (Sensor sensor : vocabulary.sensors()) {
            add(Requirement.Kind.SENSOR, sensor.name(), List.of(text(sensor.type())));
            addType(sensor.type());
        }
        for (Function function : vocabulary.functions()) {
            List<String> parts = parameters(function.parameters());
            parts.add("gives: " + text(function.type()));
            add(Requirement.Kind.FUNCTION, function.name(), parts);
            addType(function.type());
            function.parameters().forEach(parameter -> addType(parameter.type()));
        }
        for (TaskSignature task : vocabulary.tasks()) {
            add(Requirement.Kind.TASK, task.name(), parameters(task.parameters()));
            task.parameters().forEach(parameter -> addType(parameter.type()));
        }
        for (Skill skill : vocabulary.skills()) {
            List<String> parts = new ArrayList<>();
            skill.observation().forEach(channel -> parts.add("sees " + channel.name() + ": " + text(channel.type())));
            skill.action().forEach(channel -> parts.add("does " + channel.name() + ": " + text(channel.type())));
            add(Requirement.Kind.SKILL, skill.name(), parts);
        }
    }

    Optional<Requirement> find(Requirement.Kind kind, String name) {
        return Optional.ofNullable(offers.getOrDefault(kind, Map.of()).get(name));
    }

    private void add(Requirement.Kind kind, String name, List<String> parts) {
        offers.computeIfAbsent(kind, any -> new LinkedHashMap<>())
                .putIfAbsent(name, new Requirement(kind, name, parts));
    }

    private void addType(Type type) {
        if (type instanceof Type.Choice choice) {
            add(Requirement.Kind.TYPE, choice.name(), choice.values());
        }
    }

    private static List<String> parameters(List<TaskParameter> parameters) {
        List<String> parts = new ArrayList<>();
        for (TaskParameter parameter : parameters) {
            String standard = parameter.standard().map(value -> " = " + value).orElse("");
            parts.add(parameter.name() + ": " + text(parameter.type()) + standard);
        }
        return parts;
    }

    private static String text(Type type) {
        if (type instanceof Type.Numeric number) {
            String unit = number.unit() == Unit.RATIO ? "ratio" : number.unit().symbol();
            return (plain(number.low()) + " .. " + plain(number.high()) + " " + unit).strip();
        }
        if (type instanceof Type.Choice choice) {
            return choice.name() + " of " + String.join(" | ", choice.values());
        }
        return type instanceof Type.Flag ? "boolean" : "position";
    }

    private static String plain(double value) {
        return Double.isFinite(value) ? new Quantity(value, Unit.NONE).text() : value > 0 ? "any" : "-any";
    }
}
