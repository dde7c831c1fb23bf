package dev.espalier.dsl.diff;

import dev.espalier.dsl.format.ExpressionText;
import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Parameter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what an element says about itself. The order of arguments means nothing, so it does not show. */
final class Properties {

    private final Map<String, String> texts = new LinkedHashMap<>();

    Properties with(String what, String text) {
        String key = what;
        for (int i = 2; texts.containsKey(key); i++) {
            key = what + " " + i;
        }
        texts.put(key, text);
        return this;
    }

    Properties with(String what, Optional<String> text) {
        text.ifPresent(value -> with(what, value));
        return this;
    }

    Properties withArguments(List<Argument> arguments) {
        arguments.stream()
                .sorted(Comparator.comparing(Argument::name))
                .forEach(argument -> with("argument " + argument.name(), ExpressionText.of(argument.value())));
        return this;
    }

    Properties withParameters(List<Parameter> parameters) {
        parameters.stream()
                .sorted(Comparator.comparing(Parameter::name))
                .forEach(parameter -> with("parameter " + parameter.name(), parameter.type()));
        return this;
    }

    Map<String, String> all() {
        return texts;
    }
}
