package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Span;
import java.util.List;
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

    private static final String NODES = "with nodes such as 'selector { ... }' and 'task NAME()'";

    /**
     * A language.
     *
     * @param form what its texts look like
     * @param advice how to say the same in a policy
     */
    private record Language(String name, Pattern form, String advice) {}

    private static final List<Language> LANGUAGES = List.of(
            new Language(
                    "XML",
                    XML,
                    "with 'selector { ... }' for <Fallback>, 'sequence { ... }' for <Sequence>, 'condition NAME' for <Condition>"
                            + " and 'task NAME(ARGUMENT: VALUE)' for <Action>"),
            new Language("JSON", JSON, NODES + "; 'espalier convert' turns the JSON form of a policy into text"),
            new Language("YAML", YAML, NODES + ", and braces in the place of indentation"),
            new Language("Python", PYTHON, NODES));

    private OtherLanguages() {}

    /** Reports a text of another language; gives whether it is one. */
    static boolean report(String text, Faults faults) {
        Optional<Language> language = language(text);
        language.ifPresent(found -> {
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
                    "this is " + found.name() + ", not a policy.",
                    "write 'policy NAME { tree { ... } }' " + found.advice() + ".");
        });
        return language.isPresent();
    }

    private static Optional<Language> language(String text) {
        return LANGUAGES.stream()
                .filter(language -> language.form().matcher(text).matches())
                .findFirst();
    }
}
