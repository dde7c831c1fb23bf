package dev.espalier.gold;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The policies for the gold rush that come with Espalier. */
final class GoldPolicies {

    static final List<String> STYLES = List.of("prospector", "warden", "bandit", "burglar");

    private static final Path FOLDER = Path.of("..", "assets", "policies", "gold");

    private GoldPolicies() {}

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".bt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CheckedPolicy read(String name) {
        return checked(text(name));
    }

    static CheckedPolicy checked(String text) {
        CheckResult result = new PolicyReader(GoldVocabulary.BINDING.vocabulary()).read(text);
        return result.policy().orElseThrow(() -> new IllegalArgumentException(text + ": " + result.diagnostics()));
    }
}
