package dev.espalier.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The examples of the language reference. */
public final class ReferenceExamples {

    private static final Pattern EXAMPLE = Pattern.compile("```bt\n(.*?)```", Pattern.DOTALL);

    private ReferenceExamples() {}

    static String page() {
        try {
            return Files.readString(Path.of("LANGUAGE.md"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Whole policies; an example that is a node only is put into one. */
    public static List<String> all() {
        return EXAMPLE.matcher(page())
                .results()
                .map((MatchResult result) -> result.group(1))
                .map(text -> text.contains("policy ") ? text : "policy example { tree {\n" + text + "} }")
                .toList();
    }
}
