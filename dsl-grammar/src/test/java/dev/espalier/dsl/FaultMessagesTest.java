package dev.espalier.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of faulty policies with their exact messages: a policy, below it the messages, each behind {@code > }, and a
 * blank line. {@code -Dgolden.update} writes the messages anew; read the difference before you keep it.
 */
final class FaultMessagesTest {

    private static final PolicyReader READER = new PolicyReader(TestVocabulary.SHOOTER);
    private static final Path FOLDER = Path.of("src", "test", "resources", "faults");

    @ParameterizedTest
    @ValueSource(strings = {"syntax.txt", "check.txt"})
    void saysExactlyWhatIsWrong(String table) throws IOException {
        Path file = FOLDER.resolve(table);
        StringBuilder found = new StringBuilder();
        for (String entry : Files.readString(file).split("\n\n", -1)) {
            if (!entry.isBlank()) {
                append(found, entry);
            }
        }
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, found);
        }
        assertThat(found).hasToString(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"syntax.txt", "check.txt"})
    void someMessageForEveryEntry(String table) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(table)).strip().split("\n\n"))
                .allMatch(entry -> entry.contains("\n> "));
    }

    private static void append(StringBuilder found, String entry) {
        String policy = policy(entry);
        found.append(policy).append('\n');
        for (Diagnostic diagnostic : READER.read(policy).diagnostics()) {
            found.append("> ").append(line(diagnostic)).append('\n');
        }
        found.append('\n');
    }

    private static String policy(String entry) {
        List<String> lines =
                entry.lines().filter(line -> !line.startsWith("> ")).toList();
        return String.join("\n", lines);
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.code().id() + " " + diagnostic.span().line() + ":"
                + diagnostic.span().column() + " "
                + diagnostic.message() + " To fix: " + diagnostic.remedy()
                + diagnostic.fix().map(fix -> " [" + fix.replacement() + "]").orElse("");
    }
}
