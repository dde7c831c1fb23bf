package dev.espalier.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of broken twins with their exact messages: one for each rule of the form. A JSON text, below it the messages, each
 * behind {@code > }, and a blank line. {@code -Dgolden.update} writes the messages anew; read the difference before you keep it.
 */
final class JsonFaultsTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "json", "faults.txt");
    private static final PolicySchemaValidator SCHEMA = new PolicySchemaValidator();

    static List<String> brokenTwins() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String entry : Files.readString(TABLE).split("\n\n", -1)) {
            if (!entry.isBlank()) {
                texts.add(entry.lines()
                        .filter(line -> !line.startsWith("> "))
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow());
            }
        }
        return texts;
    }

    @Test
    void saysExactlyWhatIsWrong() throws IOException {
        StringBuilder found = new StringBuilder();
        for (String text : brokenTwins()) {
            found.append(text).append('\n');
            PolicyJsonReader.read(text)
                    .diagnostics()
                    .forEach(fault -> found.append("> ").append(line(fault)).append('\n'));
            found.append('\n');
        }
        if (System.getProperty("golden.update") != null) {
            Files.writeString(TABLE, found);
        }
        assertThat(found).hasToString(Files.readString(TABLE));
    }

    @ParameterizedTest
    @MethodSource("brokenTwins")
    void theReaderAndTheSchemaRefuseEachOfThem(String text) {
        JsonParseResult result = PolicyJsonReader.read(text);
        assertThat(result.policy()).isEmpty();
        assertThat(result.diagnostics()).isNotEmpty();
        assertThat(SCHEMA.admits(text)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("brokenTwins")
    void eachFaultPointsIntoTheText(String text) {
        assertThat(PolicyJsonReader.read(text).diagnostics())
                .allMatch(fault -> fault.span().line() > 0 && fault.span().end() <= text.length());
    }

    static Stream<String> onlyTheReaderRefuses() {
        return Stream.of(
                "{\"policy\": \"p\", \"policy\": \"q\", \"tree\": {\"node\": \"task\", \"task\": \"shoot\"}}",
                "{\"policy\": \"p\", \"tree\": {\"node\": \"wait\", \"duration\": 1}, \"tree\": {\"node\": \"wait\","
                        + " \"duration\": 1}}",
                tree("{\"node\": \"task\", \"task\": \"f\", \"arguments\": {\"a\": 1, \"a\": 2}}"));
    }

    /** Most JSON libraries keep the last of several members, so no schema can see the others. */
    @ParameterizedTest
    @MethodSource("onlyTheReaderRefuses")
    void ofSeveralMembersOfOneNameNoneIsDroppedInSilence(String text) {
        assertThat(PolicyJsonReader.read(text).diagnostics())
                .extracting(Diagnostic::message)
                .allMatch(message -> message.endsWith("is given twice."))
                .hasSize(1);
    }

    private static String tree(String node) {
        return "{\"policy\": \"p\", \"tree\": " + node + "}";
    }

    private static String line(Diagnostic fault) {
        return fault.code().id() + " " + fault.span().line() + ":"
                + fault.span().column() + " " + fault.message()
                + " To fix: " + fault.remedy()
                + fault.fix()
                        .map(fix -> " [" + fix.edits().get(0).replacement() + "]")
                        .orElse("");
    }
}
