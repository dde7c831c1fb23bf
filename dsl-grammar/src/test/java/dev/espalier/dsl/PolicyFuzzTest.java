package dev.espalier.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.DiagnosticRenderer;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.json.JsonParseResult;
import dev.espalier.dsl.json.PolicyJsonReader;
import dev.espalier.dsl.json.PolicyJsonWriter;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Origins;
import dev.espalier.dsl.syntax.Policy;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What must hold of any text at all. An ordinary build replays the committed inputs; with {@code -Pfuzz} new ones are
 * looked for, guided by coverage, and those that break something are written beside them.
 */
final class PolicyFuzzTest {

    private static final PolicyReader READER = new PolicyReader(TestVocabulary.SHOOTER);

    @FuzzTest(maxDuration = "5m")
    @DictionaryFile(resourcePath = "policy.dict")
    void text(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        CheckResult result = READER.read(text);
        canBeShown(text, result.diagnostics());
        result.policy().ifPresent(checked -> formatsToItself(checked.policy()));
        PolicyMender.Mended mended = new PolicyMender(READER).mend(text);
        canBeShown(mended.text(), mended.remaining());
    }

    @FuzzTest(maxDuration = "5m")
    @DictionaryFile(resourcePath = "json.dict")
    void json(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        JsonParseResult result = PolicyJsonReader.read(text);
        canBeShown(text, result.diagnostics());
        result.policy().ifPresent(policy -> {
            comesBackFromJson(policy);
            canBeShown(text, READER.checker().check(policy).diagnostics());
        });
        assertThat(result.policy().isEmpty() && result.diagnostics().isEmpty()).isFalse();
    }

    private static void canBeShown(String text, List<Diagnostic> diagnostics) {
        assertThat(diagnostics)
                .allMatch(diagnostic -> diagnostic.span().start() >= 0
                        && diagnostic.span().end() >= diagnostic.span().start()
                        && diagnostic.span().end() <= text.length());
        String shown = new DiagnosticRenderer("policy", text).text(diagnostics);
        assertThat(diagnostics).allMatch(diagnostic -> shown.contains(diagnostic.message()));
    }

    private static void comesBackFromJson(Policy policy) {
        String json = PolicyJsonWriter.write(policy);
        assertThat(PolicyJsonReader.read(json).policy().map(Origins::strip)).contains(Origins.strip(policy));
    }

    private static void formatsToItself(Policy policy) {
        String formatted = PolicyFormatter.format(policy);
        Policy again = PolicyParser.parse(formatted).policy().orElseThrow();
        assertThat(Origins.strip(again)).isEqualTo(Origins.strip(policy));
        assertThat(PolicyFormatter.format(again)).isEqualTo(formatted);
        assertThat(READER.checker().check(again).policy()).isPresent();
    }
}
