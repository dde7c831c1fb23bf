package dev.espalier.loop.author;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A game's vocabulary on one card for a prompt: a line for each thing. */
final class VocabularyCard {

    private VocabularyCard() {}

    static String of(Vocabulary vocabulary) {
        StringBuilder card = new StringBuilder();
        card.append("Sensors, read by their bare name:\n");
        for (Sensor sensor : vocabulary.sensors()) {
            line(card, sensor.name() + ": " + type(sensor.type()), sensor.documentation());
        }
        if (!vocabulary.functions().isEmpty()) {
            card.append("\nFunctions, asked with named arguments:\n");
        }
        for (Function function : vocabulary.functions()) {
            String signature = signature(function.name(), function.parameters());
            line(card, signature + ": " + type(function.type()), function.documentation());
            parameters(card, function.parameters());
        }
        card.append("\nTasks, written `task NAME(ARGUMENT: VALUE)`; an argument with `=` may be left out:\n");
        for (TaskSignature task : vocabulary.tasks()) {
            line(card, signature(task.name(), task.parameters()), task.documentation());
            parameters(card, task.parameters());
        }
        if (!vocabulary.skills().isEmpty()) {
            card.append("\nSkills of networks, written `neural NAME()`:\n");
        }
        for (Skill skill : vocabulary.skills()) {
            line(card, skill.name(), skill.documentation());
        }
        return card.toString();
    }

    private static void line(StringBuilder card, String what, String documentation) {
        card.append("- ")
                .append(what)
                .append(". ")
                .append(oneLine(documentation))
                .append('\n');
    }

    private static void parameters(StringBuilder card, List<TaskParameter> parameters) {
        for (TaskParameter parameter : parameters) {
            card.append("  - ").append(parameter.name()).append(": ").append(type(parameter.type()));
            card.append(". ").append(oneLine(parameter.documentation())).append('\n');
        }
    }

    private static String signature(String name, List<TaskParameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name()
                        + parameter.standard().map(value -> " = " + value).orElse(""))
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    private static String type(Type type) {
        if (type instanceof Type.Flag) {
            return "true or false";
        }
        if (type instanceof Type.Position) {
            return "position";
        }
        if (type instanceof Type.Choice choice) {
            return "one of " + String.join(", ", choice.values());
        }
        return type instanceof Type.Numeric number ? range(number) : "value";
    }

    private static String range(Type.Numeric number) {
        String symbol = number.unit().symbol();
        String unit = symbol.isEmpty() ? (number.unit() == Unit.RATIO ? " ratio" : "") : " " + symbol;
        String low = Double.isFinite(number.low()) ? plain(number.low()) : "";
        String high = Double.isFinite(number.high()) ? plain(number.high()) : "";
        return low.isEmpty() && high.isEmpty() ? "number" + unit : low + " .. " + high + unit;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
