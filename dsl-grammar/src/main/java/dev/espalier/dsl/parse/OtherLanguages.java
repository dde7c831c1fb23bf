package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows texts that are written in another language from their beginning to their end; one message says more there than many. */
final class OtherLanguages {

    private static final Pattern XML = Pattern.compile("(?s)\\s*+(?:```\\w*+\\s*+)?+<[?!a-zA-Z].*");
    private static final Pattern JSON = Pattern.compile("(?s)\\s*+(?:```\\w*+\\s*+)?+(?:\\{\\s*+\"|\\[\\s*+[{\"]).*");
    private static final Pattern YAML =
            Pattern.compile("(?s)\\s*+(?:```\\w*+\\s*+)?+(?:---|policy:|- ?\\w++:|(?:root|tree|name|type)\\s*+:\\s).*");
    private static final Pattern PYTHON = Pattern.compile(
            "(?s)\\s*+(?:```\\w*+\\s*+)?+(?:import |from \\w++ import|def \\w++\\(|class \\w++|root = |tree = ).*");

    private OtherLanguages() {}

    /** Reports a text of another language; gives whether it is one. */
    static boolean report(String text, Faults faults) {
        Optional<String> language = language(text);
        language.ifPresent(name -> {
            int first = text.length() - text.stripLeading().length();
            int end = text.indexOf('\n', first);
            int line = 1
                    + (int) text.substring(0, first)
                            .chars()
                            .filter(unit -> unit == '\n')
                            .count();
            int column = first - (text.lastIndexOf('\n', Math.max(0, first - 1)) + 1) + 1;
            faults.add(
                    Code.OTHER_LANGUAGE,
                    new Span(first, end < 0 ? text.length() : end, line, Math.max(1, column)),
                    "this is " + name + ", not a policy.",
                    "write 'policy NAME { tree { ... } }' with nodes such as 'selector { ... }' and 'task NAME()'.");
        });
        return language.isPresent();
    }

    private static Optional<String> language(String text) {
        if (XML.matcher(text).matches()) {
            return Optional.of("XML");
        } else if (JSON.matcher(text).matches()) {
            return Optional.of("JSON");
        } else if (YAML.matcher(text).matches()) {
            return Optional.of("YAML");
        } else if (PYTHON.matcher(text).matches()) {
            return Optional.of("Python");
        }
        return Optional.empty();
    }
}
