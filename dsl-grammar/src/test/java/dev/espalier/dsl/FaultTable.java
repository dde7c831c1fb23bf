package dev.espalier.dsl;

import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.Fix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the tables of faulty policies are written: a policy, below it its messages, each behind {@code > }, and a blank line. */
final class FaultTable {

    private static final Path FOLDER = Path.of("src", "test", "resources", "faults");

    private FaultTable() {}

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    /** The policies of a table, in order. */
    static List<String> policies(Path file) throws IOException {
        return Stream.of(Files.readString(file).split("\n\n", -1))
                .filter(entry -> !entry.isBlank())
                .map(FaultTable::policy)
                .toList();
    }

    static String entry(String policy, List<Diagnostic> diagnostics) {
        String lines = diagnostics.stream()
                .map(diagnostic -> "> " + line(diagnostic) + "\n")
                .collect(Collectors.joining());
        return policy + "\n" + lines + "\n";
    }

    /** A message in one line; behind it what its fix puts in, with a question mark if that is for the author to choose. */
    static String line(Diagnostic diagnostic) {
        return diagnostic.code().id() + " " + diagnostic.span().line() + ":"
                + diagnostic.span().column() + " "
                + diagnostic.message() + " To fix: " + diagnostic.remedy()
                + diagnostic.fix().map(FaultTable::fix).orElse("");
    }

    private static String fix(Fix fix) {
        return fix.edits().stream()
                .map(edit -> edit.replacement().replace("\n", "\\n"))
                .collect(Collectors.joining(" | ", " [", fix.sure() ? "]" : "]?"));
    }

    private static String policy(String entry) {
        return entry.lines().filter(line -> !line.startsWith("> ")).collect(Collectors.joining("\n"));
    }
}
