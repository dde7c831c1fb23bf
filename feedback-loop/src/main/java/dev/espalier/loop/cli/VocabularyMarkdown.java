package dev.espalier.loop.cli;

import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** A vocabulary as a Markdown page. */
final class VocabularyMarkdown {

    private VocabularyMarkdown() {}

    static List<String> lines(Vocabulary vocabulary) {
        List<String> lines = new ArrayList<>();
        lines.add("# Vocabulary of `" + vocabulary.name() + "`, version " + vocabulary.version());
        lines.add("");
        lines.add(vocabulary.documentation());
        lines.add("");
        lines.add("## Sensors");
        lines.add("");
        lines.add("| sensor | type | what it says |");
        lines.add("|---|---|---|");
        for (Sensor sensor : vocabulary.sensors()) {
            lines.add(row("`" + sensor.name() + "`", TypeWords.of(sensor.type()), sensor.documentation()));
        }
        lines.add("");
        lines.add("## Tasks");
        for (TaskSignature task : vocabulary.tasks()) {
            addTask(lines, task);
        }
        return lines;
    }

    private static void addTask(List<String> lines, TaskSignature task) {
        lines.add("");
        lines.add("### `" + VocabularyText.signature(task) + "`");
        lines.add("");
        lines.add(task.documentation());
        if (task.parameters().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("| parameter | type | when left out | meaning |");
        lines.add("|---|---|---|---|");
        for (TaskParameter parameter : task.parameters()) {
            lines.add(row(
                    "`" + parameter.name() + "`",
                    TypeWords.of(parameter.type()),
                    parameter.standard().orElse("required"),
                    parameter.documentation()));
        }
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(cell.replace("|", "\\|").replace("\n", " ")).append(" |");
        }
        return row.toString();
    }
}
