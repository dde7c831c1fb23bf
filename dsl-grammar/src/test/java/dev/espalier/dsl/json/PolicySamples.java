package dev.espalier.dsl.json;

import dev.espalier.dsl.ReferenceExamples;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The policies that this repository holds: the shipped ones and those of the language reference. */
public final class PolicySamples {

    private static final Path SHIPPED = Path.of("..", "assets", "policies");

    private PolicySamples() {}

    /** All of them, by what they are called in messages. */
    public static Map<String, Policy> all() {
        Map<String, Policy> policies = new LinkedHashMap<>();
        List<String> examples = ReferenceExamples.all();
        for (int i = 0; i < examples.size(); i++) {
            policies.put("example " + i, parse(examples.get(i)));
        }
        shipped().forEach(path -> policies.put(String.valueOf(path.getFileName()), parse(text(path))));
        return policies;
    }

    private static List<Path> shipped() {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(path -> path.toString().endsWith(".bt"))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Policy parse(String text) {
        return PolicyParser.parse(text).policy().orElseThrow();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
