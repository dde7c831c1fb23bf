package dev.espalier.loop.cli;

import dev.espalier.dsl.vocabulary.Sensor;
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
        lines.add("");
        lines.add("Tasks (" + vocabulary.tasks().size() + "): what agents do");
        for (TaskSignature task : vocabulary.tasks()) {
            lines.add("");
            lines.add("  " + signature(task));
            lines.addAll(wrap(task.documentation(), DEEP));
            for (TaskParameter parameter : task.parameters()) {
                lines.addAll(wrap(parameterLine(parameter), DEEPER));
            }
        }
        return lines;
    }

    /** A call with its parameters, the optional ones with their value: {@code strafe(range: 12 m)}. */
    static String signature(TaskSignature task) {
        return task.name()
                + task.parameters().stream()
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
