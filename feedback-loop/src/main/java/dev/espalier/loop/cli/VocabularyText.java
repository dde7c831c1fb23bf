package dev.espalier.loop.cli;

import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A vocabulary for people at a terminal. */
final class VocabularyText {

    private static final int WIDTH = 88;
    private static final String DEEP = "      ";
    private static final String DEEPER = "        ";

    private VocabularyText() {}

    static List<String> lines(Vocabulary vocabulary) {
        List<String> lines = new ArrayList<>();
        lines.add(vocabulary.name() + ", version " + vocabulary.version());
        lines.addAll(wrap(vocabulary.documentation(), "  "));
        lines.add("");
        lines.add("Sensors (" + vocabulary.sensors().size() + "): what conditions read");
        for (Sensor sensor : vocabulary.sensors()) {
            lines.add("");
            lines.add("  " + sensor.name() + ": " + TypeWords.of(sensor.type()));
            lines.addAll(wrap(sensor.documentation(), DEEP));
        }
        if (!vocabulary.functions().isEmpty()) {
            lines.add("");
            lines.add("Functions (" + vocabulary.functions().size() + "): what conditions ask with arguments");
        }
        for (Function function : vocabulary.functions()) {
            lines.add("");
            lines.add("  " + signature(function.name(), function.parameters()) + ": " + TypeWords.of(function.type()));
            addDocumentation(lines, function.documentation(), function.parameters());
        }
        lines.add("");
        lines.add("Tasks (" + vocabulary.tasks().size() + "): what agents do");
        for (TaskSignature task : vocabulary.tasks()) {
            lines.add("");
            lines.add("  " + signature(task.name(), task.parameters()));
            addDocumentation(lines, task.documentation(), task.parameters());
        }
        if (!vocabulary.skills().isEmpty()) {
            lines.add("");
            lines.add("Skills (" + vocabulary.skills().size() + "): what networks do");
        }
        for (Skill skill : vocabulary.skills()) {
            lines.add("");
            lines.add("  " + skill.name());
            lines.addAll(wrap(skill.documentation(), DEEP));
            lines.addAll(wrap("sees " + channels(skill.observation()), DEEPER));
            lines.addAll(wrap("gives " + channels(skill.action()), DEEPER));
        }
        return lines;
    }

    private static void addDocumentation(List<String> lines, String documentation, List<TaskParameter> parameters) {
        lines.addAll(wrap(documentation, DEEP));
        for (TaskParameter parameter : parameters) {
            lines.addAll(wrap(parameterLine(parameter), DEEPER));
        }
    }

    /** The numbers of a network, with their ranges. */
    static String channels(List<Skill.Channel> channels) {
        return channels.stream()
                .map(channel -> channel.name() + " (" + TypeWords.of(channel.type()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** A call with its parameters, the optional ones with their value: {@code strafe(range: 12 m)}. */
    static String signature(String name, List<TaskParameter> parameters) {
        return name
                + parameters.stream()
                        .map(parameter ->
                                parameter.name() + ": " + parameter.standard().orElse(TypeWords.kind(parameter.type())))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parameterLine(TaskParameter parameter) {
        String need = parameter
                .standard()
                .map(value -> ", " + value + " when left out")
                .orElse(", required");
        return parameter.name() + ": " + TypeWords.of(parameter.type()) + need + ". " + parameter.documentation();
    }

    private static List<String> wrap(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            if (line.length() > indent.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
