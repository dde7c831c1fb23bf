package dev.espalier.dsl.editor;

import dev.espalier.dsl.editor.Mention.Callee;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what can stand behind some tokens. */
final class Completion {

    private static final Set<String> BEFORE_VALUES = Set.of(
            "wait", "and", "or", "not", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "(", ":", ",", "==", "&&",
            "||", "!");

    private final Types types;
    private final Names names;
    private final Offers offers;

    Completion(Vocabulary vocabulary, Types types, Names names, Explanations explanations) {
        this.types = types;
        this.names = names;
        this.offers = new Offers(vocabulary, types, names, explanations);
    }

    List<Suggestion> after(List<Token> before) {
        List<Token> tokens = before.stream()
                .filter(token -> token.kind() != Token.Kind.COMMENT)
                .toList();
        Reading reading = Reading.of(tokens);
        Token last = fromEnd(tokens, 0);
        Optional<List<Suggestion>> named =
                switch (last.kind() == Token.Kind.WORD ? last.text() : "") {
                    case "task" -> Optional.of(offers.tasks());
                    case "neural" -> Optional.of(offers.skills());
                    case "call" -> Optional.of(offers.subtrees());
                    case "set" -> Optional.of(offers.variables());
                    case "team" -> Optional.of(offers.keywords(List.of("var")));
                    case "sticky" -> Optional.of(offers.keywords(List.of("selector", "sequence", "utility")));
                    case "policy", "param", "var", "subtree", "in" -> Optional.of(List.of());
                    case "condition" ->
                        Optional.of(
                                reading.depth() == 1 ? List.of() : offers.values(reading.owner(), Optional.empty()));
                    default -> Optional.empty();
                };
        return named.orElseGet(() -> {
            Optional<Callee> callee = reading.openCallee();
            return callee.isPresent()
                    ? inParentheses(tokens, reading, callee.get())
                    : outsideParentheses(tokens, reading);
        });
    }

    private List<Suggestion> inParentheses(List<Token> tokens, Reading reading, Callee callee) {
        Token last = fromEnd(tokens, 0);
        boolean begins = last.is("(") || last.is(",");
        boolean named = last.is(":");
        String argument = fromEnd(tokens, 1).text();
        if (reading.definesParameters()) {
            return named ? offers.types() : List.of();
        }
        if (callee.keyword().equals("options") && (begins || (named && argument.equals("by")))) {
            return begins ? offers.settings(List.of("by", "every")) : offers.skillNames();
        }
        if (callee.keyword().equals("parallel")) {
            return begins ? offers.settings(List.of("success", "failure")) : named ? offers.thresholds() : List.of();
        }
        if (begins && !callee.name().isEmpty()) {
            return offers.arguments(callee, given(tokens));
        }
        if (named && !callee.name().isEmpty()) {
            return offers.values(reading.owner(), argumentType(callee, argument));
        }
        return behind(tokens, reading, last);
    }

    private List<Suggestion> outsideParentheses(List<Token> tokens, Reading reading) {
        Token last = fromEnd(tokens, 0);
        if (reading.depth() == 0) {
            return last.kind() == Token.Kind.NONE ? offers.keywords(List.of("policy")) : List.of();
        }
        if (last.is(":")) {
            return offers.types();
        }
        if (last.is("=") && fromEnd(tokens, 2).is("param")) {
            return List.of();
        }
        if (last.is("=") && fromEnd(tokens, 4).is("var")) {
            return offers.constants(types.named(fromEnd(tokens, 1).text()));
        }
        if (BEFORE_VALUES.contains(last.text())) {
            return behind(tokens, reading, last);
        }
        List<Suggestion> suggestions = new ArrayList<>();
        if (last.kind() == Token.Kind.NUMBER) {
            suggestions.addAll(offers.units());
        }
        suggestions.addAll(offers.keywords(reading.depth() == 1 ? Documentation.DEFINITIONS : Documentation.NODES));
        boolean value = last.kind() == Token.Kind.NUMBER || last.isName() || last.is(")");
        if (value) {
            suggestions.addAll(offers.keywords(List.of("and", "or")));
        }
        return suggestions;
    }

    /** Values where one is due, else what can go on an expression. */
    private List<Suggestion> behind(List<Token> tokens, Reading reading, Token last) {
        if (BEFORE_VALUES.contains(last.text()) && last.kind() != Token.Kind.STRING) {
            boolean compared = last.is("=") || last.is("!=");
            return offers.values(
                    reading.owner(), compared ? typeOf(fromEnd(tokens, 1).text(), reading.owner()) : Optional.empty());
        }
        List<Suggestion> suggestions = new ArrayList<>();
        if (last.kind() == Token.Kind.NUMBER) {
            suggestions.addAll(offers.units());
        }
        suggestions.addAll(offers.keywords(List.of("and", "or")));
        return suggestions;
    }

    private Optional<Type> typeOf(String name, String owner) {
        return names.value(name, owner)
                .flatMap(definition -> types.named(definition.type()))
                .or(() -> offers.sensorType(name));
    }

    private Optional<Type> argumentType(Callee callee, String argument) {
        return types.parameters(callee).stream()
                .filter(parameter -> parameter.name().equals(argument))
                .map(TaskParameter::type)
                .findFirst()
                .or(() -> names.find(Definition.Kind.PARAMETER, argument, Names.owner(callee))
                        .flatMap(parameter -> types.named(parameter.type())));
    }

    /** The names of the arguments that stand in the open parentheses already. */
    private static Set<String> given(List<Token> tokens) {
        Set<String> given = new HashSet<>();
        int closed = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = fromEnd(tokens, i);
            if (token.is(")")) {
                closed++;
            } else if (token.is("(") && closed-- == 0) {
                break;
            } else if (closed == 0 && token.is(":")) {
                given.add(fromEnd(tokens, i + 1).text());
            }
        }
        return given;
    }

    private static Token fromEnd(List<Token> tokens, int back) {
        int index = tokens.size() - 1 - back;
        return index < 0 ? Token.NOTHING : tokens.get(index);
    }
}
