package dev.espalier.dsl.editor;

import dev.espalier.dsl.editor.Mention.Callee;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.Optional;

/** Explains names in Markdown: a line of code with the type or signature, then the documentation. */
final class Explanations {

    private final Vocabulary vocabulary;
    private final Types types;
    private final Names names;
    private final String text;

    Explanations(Vocabulary vocabulary, Types types, Names names, String text) {
        this.vocabulary = vocabulary;
        this.types = types;
        this.names = names;
        this.text = text;
    }

    Optional<String> of(Mention mention) {
        String name = mention.name();
        return names.resolve(mention).map(this::of).or(() -> switch (mention.role()) {
            case TASK -> vocabulary.task(name).map(Explanations::of);
            case SKILL -> vocabulary.skill(name).map(Explanations::of);
            case APPLIED -> vocabulary.function(name).map(Explanations::of);
            case VALUE -> vocabulary.sensor(name).map(Explanations::of).or(() -> choiceValue(name));
            case TYPE -> types.named(name).map(type -> code("type " + name) + TypeText.of(type));
            case ARGUMENT -> mention.callee().flatMap(callee -> argument(callee, name));
            default -> Optional.empty();
        });
    }

    static String of(TaskSignature task) {
        return code("task " + task.name() + TypeText.parameters(task.parameters()))
                + task.documentation()
                + parameters(task.parameters());
    }

    static String of(Function function) {
        return code(function.name() + TypeText.parameters(function.parameters()) + ": " + TypeText.of(function.type()))
                + function.documentation()
                + parameters(function.parameters());
    }

    static String of(Sensor sensor) {
        return code(sensor.name() + ": " + TypeText.of(sensor.type())) + sensor.documentation();
    }

    static String of(Skill skill) {
        return code("neural " + skill.name() + "()") + skill.documentation();
    }

    static String of(TaskParameter parameter) {
        String need = parameter.standard().map(value -> " = " + value).orElse(" (required)");
        return code(parameter.name() + ": " + TypeText.of(parameter.type()) + need) + parameter.documentation();
    }

    /** The line on which it is defined, from its first word on. */
    String of(Definition definition) {
        if (definition.kind() == Definition.Kind.PARAMETER) {
            String type = types.named(definition.type()).map(TypeText::of).orElse("an unknown type");
            return code(definition.name() + ": " + definition.type()) + "A parameter of the " + definition.owner()
                    + ": " + type + ".";
        }
        int start = text.lastIndexOf('\n', Math.max(0, definition.start() - 1)) + 1;
        int end = text.indexOf('\n', definition.end());
        String line = text.substring(start, end < 0 ? text.length() : end).strip();
        return code(line.length() > 200 ? line.substring(0, 200) : line)
                + Documentation.of(definition.kind().word()).orElse("");
    }

    private Optional<String> argument(Callee callee, String name) {
        return types.parameters(callee).stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .map(Explanations::of);
    }

    private Optional<String> choiceValue(String name) {
        return types.choices().stream()
                .filter(choice -> choice.values().contains(name))
                .findFirst()
                .map((Type.Choice choice) -> code(name) + "A value of " + TypeText.of(choice) + ".");
    }

    private static String parameters(Iterable<TaskParameter> parameters) {
        StringBuilder list = new StringBuilder();
        for (TaskParameter parameter : parameters) {
            list.append(list.isEmpty() ? "\n\n" : "\n")
                    .append("- `")
                    .append(parameter.name())
                    .append("`: ")
                    .append(TypeText.of(parameter.type()))
                    .append(parameter
                            .standard()
                            .map(value -> ", " + value + " when left out")
                            .orElse(", required"))
                    .append(". ")
                    .append(parameter.documentation());
        }
        return list.toString();
    }

    static String code(String line) {
        return "```bt\n" + line + "\n```\n\n";
    }
}
