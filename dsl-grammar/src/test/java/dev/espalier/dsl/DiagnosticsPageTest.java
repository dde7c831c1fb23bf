package dev.espalier.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.check.NetworkChecker;
import dev.espalier.dsl.check.NetworkShape;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.DiagnosticRenderer;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.json.PolicyJsonReader;
import dev.espalier.dsl.syntax.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that lists every code is made of the tables of faulty policies; {@code -Dgolden.update} writes it anew. */
final class DiagnosticsPageTest {

    private static final Path PAGE = Path.of("DIAGNOSTICS.md");
    private static final PolicyReader READER = new PolicyReader(TestVocabulary.SHOOTER);

    private record Example(String policy, List<Diagnostic> diagnostics, PolicyMender.Mended mended) {

        static Example of(String policy, PolicyReader reader) {
            return new Example(policy, reader.read(policy).diagnostics(), new PolicyMender(reader).mend(policy));
        }

        boolean shows(Code code) {
            return diagnostics.stream().anyMatch(diagnostic -> diagnostic.code() == code);
        }

        static boolean isForTheAuthor(Diagnostic diagnostic) {
            return diagnostic.fix().filter(fix -> !fix.sure()).isPresent();
        }

        /** The smaller, the better it shows its code. */
        int noise() {
            Set<Code> shown = diagnostics.stream().map(Diagnostic::code).collect(Collectors.toSet());
            boolean clean = mended.remaining().stream()
                    .allMatch(diagnostic -> isForTheAuthor(diagnostic) && shown.contains(diagnostic.code()));
            return (clean ? 0 : 10_000) + 1_000 * diagnostics.size() + policy.length();
        }
    }

    @Test
    void listsEveryCodeWithAnExample() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path file : FaultTable.files().toList()) {
            for (String policy : FaultTable.policies(file)) {
                examples.add(Example.of(policy, READER));
            }
        }
        StringBuilder page = new StringBuilder("""
                # Diagnostics

                Every code that checking a policy can give, each with an example, its message, and the text that the attached fixes make of
                it. `E` is an error: the policy cannot be played. `W` is a warning; those from `W201` on are slips: one thing only can
                have been meant, and it was read so. Warnings are left out while there are errors. `espalier check FILE --fix` applies
                all fixes but those that take out what its author may rather want to keep. A code never changes its meaning.

                The examples play in the made-up shooter of the tests, from which this page is written; a test keeps it true.
                """);
        for (Code code : Code.values()) {
            if (code == Code.JSON_SHAPE) {
                appendJson(page);
            } else if (code == Code.NO_NETWORK || code == Code.NETWORK_SHAPE) {
                appendNetwork(page, code);
            } else {
                append(page, code, example(code, examples));
            }
        }
        if (System.getProperty("golden.update") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).hasToString(Files.readString(PAGE));
    }

    private static Example example(Code code, List<Example> examples) {
        if (code == Code.LIMIT) {
            PolicyReader narrow = new PolicyReader(TestVocabulary.SHOOTER, new Limits(10_000, 200, 2, 1_000, 500, 100));
            return Example.of("policy p { tree { sequence { task shoot() task take_cover() } } }", narrow);
        }
        Optional<Example> best =
                examples.stream().filter(example -> example.shows(code)).min(Comparator.comparingInt(Example::noise));
        assertThat(best).as("an example of %s %s", code.id(), code).isPresent();
        return best.orElseThrow();
    }

    private static void appendJson(StringBuilder page) {
        String json = "{\"policy\": \"p\", \"tree\": {\"node\": \"task\", \"name\": \"shoot\"}}";
        List<Diagnostic> diagnostics = PolicyJsonReader.read(json).diagnostics();
        assertThat(diagnostics).extracting(Diagnostic::code).contains(Code.JSON_SHAPE);
        appendHead(page, Code.JSON_SHAPE);
        page.append("```\n")
                .append(new DiagnosticRenderer("p.json", json).text(diagnostics))
                .append("```\n");
    }

    private static void appendNetwork(StringBuilder page, Code code) {
        String policy = "policy p { tree { neural aim() } }";
        Map<String, NetworkShape> networks =
                code == Code.NO_NETWORK ? Map.of() : Map.of("aim", new NetworkShape(12, 2));
        List<Diagnostic> diagnostics =
                NetworkChecker.check(READER.read(policy).policy().orElseThrow(), networks);
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly(code);
        appendHead(page, code);
        page.append("Found when a policy is made ready to play, with the networks that there are.\n\n```\n")
                .append(new DiagnosticRenderer("p.bt", policy).text(diagnostics))
                .append("```\n");
    }

    private static void appendHead(StringBuilder page, Code code) {
        page.append("\n## ").append(code.id()).append(' ');
        page.append(code.name().toLowerCase(Locale.ROOT).replace('_', ' ')).append("\n\n");
        page.append(code.meaning()).append("\n\n");
    }

    private static void append(StringBuilder page, Code code, Example example) {
        appendHead(page, code);
        if (code == Code.LIMIT) {
            page.append("With a limit of 2 nodes instead of 5,000:\n\n");
        }
        page.append("```\n")
                .append(new DiagnosticRenderer("p.bt", example.policy()).text(example.diagnostics()))
                .append("```\n\n");
        String fixed = example.mended().text();
        boolean left = example.diagnostics().stream().anyMatch(Example::isForTheAuthor);
        if (fixed.equals(example.policy()) && left) {
            page.append("A fix is attached, which is for the author to choose: `--fix` leaves it.\n");
        } else if (fixed.equals(example.policy())) {
            page.append("No fix is attached: what is meant cannot be told from the text.\n");
        } else {
            page.append(example.mended().remaining().isEmpty() ? "Mended" : "Mended in part")
                    .append(":\n\n```\n")
                    .append(laidOut(fixed))
                    .append("```\n");
        }
    }

    private static String laidOut(String policy) {
        return READER.read(policy)
                .policy()
                .map(checked -> PolicyFormatter.format(checked.policy()))
                .orElse(policy.stripTrailing() + "\n");
    }
}
