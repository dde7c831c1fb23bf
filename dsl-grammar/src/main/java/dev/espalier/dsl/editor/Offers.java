package dev.espalier.dsl.editor;

import dev.espalier.dsl.editor.Mention.Callee;
import dev.espalier.dsl.editor.Suggestion.Kind;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that can be suggested, by kind. */
final class Offers {

    private final Vocabulary vocabulary;
    private final Types types;
    private final Names names;
    private final Explanations explanations;

    Offers(Vocabulary vocabulary, Types types, Names names, Explanations explanations) {
        this.vocabulary = vocabulary;
        this.types = types;
        this.names = names;
        this.explanations = explanations;
    }

    List<Suggestion> keywords(List<String> words) {
        return words.stream()
                .map(word -> new Suggestion(
                        Kind.KEYWORD,
                        word,
                        Snippets.ofKeyword(word),
                        "",
                        Documentation.of(word).orElse("")))
                .toList();
    }

    List<Suggestion> units() {
        return keywords(List.of("m", "s", "deg"));
    }

    List<Suggestion> tasks() {
        return vocabulary.tasks().stream()
                .map(task -> new Suggestion(
                        Kind.TASK,
                        task.name() + "()",
                        task.name() + Snippets.required(task.parameters()),
                        TypeText.parameters(task.parameters()),
                        Explanations.of(task)))
                .toList();
    }

    List<Suggestion> skills() {
        return vocabulary.skills().stream()
                .map(skill -> Suggestion.plain(Kind.SKILL, skill.name() + "()", "", Explanations.of(skill)))
                .toList();
    }

    List<Suggestion> skillNames() {
        return vocabulary.skills().stream()
                .map(skill -> Suggestion.plain(Kind.SKILL, skill.name(), "", Explanations.of(skill)))
                .toList();
    }

    List<Suggestion> subtrees() {
        return applied(Definition.Kind.SUBTREE, Kind.SUBTREE);
    }

    List<Suggestion> variables() {
        return named(Definition.Kind.VARIABLE, Kind.VARIABLE, "");
    }

    List<Suggestion> types() {
        List<Suggestion> suggestions = new ArrayList<>();
        types.all().forEach((name, type) -> suggestions.add(Suggestion.plain(Kind.TYPE, name, TypeText.of(type), "")));
        return suggestions;
    }

    List<Suggestion> settings(List<String> settings) {
        return settings.stream()
                .map(name -> new Suggestion(Kind.ARGUMENT, name + ": ", name + ": $0", "", ""))
                .toList();
    }

    List<Suggestion> thresholds() {
        return List.of(
                Suggestion.plain(Kind.VALUE, "any", "one child", ""),
                Suggestion.plain(Kind.VALUE, "all", "every child", ""));
    }

    /** The arguments that are not given yet, required ones first. */
    List<Suggestion> arguments(Callee callee, Set<String> given) {
        List<TaskParameter> parameters = types.parameters(callee);
        Stream<TaskParameter> ordered = Stream.concat(
                parameters.stream().filter(parameter -> parameter.standard().isEmpty()),
                parameters.stream().filter(parameter -> parameter.standard().isPresent()));
        List<Suggestion> suggestions = new ArrayList<>(ordered.filter(parameter -> !given.contains(parameter.name()))
                .map(parameter -> new Suggestion(
                        Kind.ARGUMENT,
                        parameter.name() + ": ",
                        parameter.name() + ": $0",
                        TypeText.of(parameter.type()),
                        Explanations.of(parameter)))
                .toList());
        names.parameters(Names.owner(callee)).stream()
                .filter(parameter -> !given.contains(parameter.name()))
                .forEach(parameter -> suggestions.add(new Suggestion(
                        Kind.ARGUMENT,
                        parameter.name() + ": ",
                        parameter.name() + ": $0",
                        parameter.type(),
                        explanations.of(parameter))));
        return suggestions;
    }

    /** What a var can start with. */
    List<Suggestion> constants(Optional<Type> type) {
        if (type.isEmpty() || type.get() instanceof Type.Numeric) {
            return List.of();
        }
        if (type.get() instanceof Type.Choice choice) {
            return values(choice);
        }
        return keywords(type.get() instanceof Type.Flag ? List.of("true", "false") : List.of("nowhere"));
    }

    /** What can stand in an expression: first what the place asks for by its type. */
    List<Suggestion> values(String owner, Optional<Type> wanted) {
        List<Suggestion> suggestions = new ArrayList<>();
        wanted.ifPresent(type -> {
            if (type instanceof Type.Choice choice) {
                suggestions.addAll(values(choice));
            }
        });
        if (!owner.isEmpty()) {
            suggestions.addAll(named(Definition.Kind.PARAMETER, Kind.PARAMETER, owner));
        }
        suggestions.addAll(named(Definition.Kind.PARAM, Kind.PARAM, ""));
        suggestions.addAll(variables());
        suggestions.addAll(applied(Definition.Kind.CONDITION, Kind.CONDITION));
        vocabulary
                .sensors()
                .forEach(sensor -> suggestions.add(Suggestion.plain(
                        Kind.SENSOR, sensor.name(), TypeText.of(sensor.type()), Explanations.of(sensor))));
        vocabulary
                .functions()
                .forEach(function -> suggestions.add(new Suggestion(
                        Kind.FUNCTION,
                        function.name() + "()",
                        function.name() + Snippets.required(function.parameters()),
                        TypeText.of(function.type()),
                        Explanations.of(function))));
        suggestions.addAll(keywords(List.of("not", "true", "false", "nowhere")));
        return suggestions;
    }

    Optional<Type> sensorType(String name) {
        return vocabulary.sensor(name).map(Sensor::type);
    }

    private static List<Suggestion> values(Type.Choice choice) {
        return choice.values().stream()
                .map(value -> Suggestion.plain(Kind.VALUE, value, choice.name(), ""))
                .toList();
    }

    private List<Suggestion> named(Definition.Kind kind, Kind shown, String owner) {
        return names.definitions().stream()
                .filter(definition ->
                        definition.kind() == kind && definition.owner().equals(owner))
                .map(definition ->
                        Suggestion.plain(shown, definition.name(), definition.type(), explanations.of(definition)))
                .toList();
    }

    private List<Suggestion> applied(Definition.Kind kind, Kind shown) {
        return names.definitions().stream()
                .filter(definition -> definition.kind() == kind)
                .map(definition -> new Suggestion(
                        shown,
                        definition.name() + "()",
                        definition.name()
                                + Snippets.of(names.parameters(kind.word() + " " + definition.name()).stream()
                                        .map(Definition::name)
                                        .toList()),
                        "",
                        explanations.of(definition)))
                .toList();
    }
}
