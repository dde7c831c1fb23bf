package dev.espalier.loop.cli;

import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
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
        if (!vocabulary.functions().isEmpty()) {
            lines.add("");
            lines.add("## Functions");
        }
        for (Function function : vocabulary.functions()) {
            String result = "Gives: " + TypeWords.of(function.type()) + ". ";
            add(lines, function.name(), function.parameters(), result + function.documentation());
        }
        lines.add("");
        lines.add("## Tasks");
        for (TaskSignature task : vocabulary.tasks()) {
            add(lines, task.name(), task.parameters(), task.documentation());
        }
        if (!vocabulary.skills().isEmpty()) {
            lines.add("");
            lines.add("## Skills");
        }
        for (Skill skill : vocabulary.skills()) {
            lines.addAll(List.of("", "### `" + skill.name() + "`", "", skill.documentation(), ""));
            lines.add("Sees " + VocabularyText.channels(skill.observation()) + ". Gives "
                    + VocabularyText.channels(skill.action()) + ".");
        }
        return lines;
    }

    private static void add(List<String> lines, String name, List<TaskParameter> parameters, String documentation) {
        lines.add("");
        lines.add("### `" + VocabularyText.signature(name, parameters) + "`");
        lines.add("");
        lines.add(documentation);
        if (parameters.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("| parameter | type | when left out | meaning |");
        lines.add("|---|---|---|---|");
        for (TaskParameter parameter : parameters) {
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
