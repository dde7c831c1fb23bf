package dev.espalier.arena;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The policies that come with Espalier. */
final class Policies {

    private static final Path FOLDER = Path.of("..", "assets", "policies");

    private Policies() {}

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".bt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CheckResult check(String name) {
        return new PolicyReader(ArenaVocabulary.BINDING.vocabulary()).read(text(name));
    }

    static CheckedPolicy read(String name) {
        CheckResult result = check(name);
        return result.policy().orElseThrow(() -> new IllegalArgumentException(name + ": " + result.diagnostics()));
    }
}
