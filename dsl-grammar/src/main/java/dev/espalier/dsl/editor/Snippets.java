package dev.espalier.dsl.editor;

import dev.espalier.dsl.vocabulary.TaskParameter;
import java.util.List;

/** Text with marks for what is to be filled in. */
final class Snippets {

    private Snippets() {}

    /** Parentheses with the arguments that must be given. */
    static String required(List<TaskParameter> parameters) {
        return of(parameters.stream()
                .filter(parameter -> parameter.standard().isEmpty())
                .map(TaskParameter::name)
                .toList());
    }

    /** Parentheses with these arguments. */
    static String of(List<String> arguments) {
        StringBuilder snippet = new StringBuilder("(");
        for (int i = 0; i < arguments.size(); i++) {
            snippet.append(i == 0 ? "" : ", ")
                    .append(arguments.get(i))
                    .append(": ${")
                    .append(i + 1)
                    .append('}');
        }
        return snippet.append(')').toString();
    }

    static String ofKeyword(String word) {
        return switch (word) {
            case "policy" -> "policy ${1:name} {\n\ttree {\n\t\t$0\n\t}\n}";
            case "tree" -> "tree {\n\t$0\n}";
            case "subtree" -> "subtree ${1:name}() {\n\t$0\n}";
            case "selector", "sequence", "random_selector", "utility", "parallel" -> word + " {\n\t$0\n}";
            case "options" -> "options(by: ${1:skill}) {\n\t$0\n}";
            case "timeout", "cooldown" -> word + "(${1:1 s}) $0";
            case "retry" -> "retry(${1:3}) $0";
            case "chance" -> "chance(${1:0.5}) $0";
            case "weight", "score" -> word + "(${1:1}) $0";
            default -> word;
        };
    }
}
