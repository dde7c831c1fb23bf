package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConvertCommandTest {

    private static final String PACER = """
            // Spares its strength.
            policy pacer {
              tree {
                selector {
                  sequence {
                    condition energy < 0.3
                    task rest()
                  }
                  cooldown(2 s) task pull(effort: 0.6) // hard
                }
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void goesToJsonAndBackWithoutLoss() throws IOException {
        Path policy = Files.writeString(folder.resolve("pacer.bt"), PACER);
        Path json = folder.resolve("pacer.json");
        assertThat(convert(policy.toString(), "-o", json.toString())).isEqualTo(new CommandRun(0, "", ""));
        assertThat(json).content().startsWith("{\n  \"policy\": \"pacer\"").contains("Spares its strength.");
        assertThat(convert(json.toString())).isEqualTo(new CommandRun(0, PACER, ""));
        assertThat(convert(json.toString(), "--to", "json").out()).isEqualTo(Files.readString(json));
    }

    @Test
    void readsStandardInputByWhatItHolds() throws IOException {
        String json = fedWith(PACER, "-").out();
        assertThat(json).startsWith("{");
        assertThat(fedWith(json, "-")).isEqualTo(new CommandRun(0, PACER, ""));
    }

    @Test
    void exportsXmlAndListsWhatDiffers() throws IOException {
        Path policy = Files.writeString(folder.resolve("pacer.bt"), PACER);
        CommandRun run = convert(policy.toString(), "--to", "btcpp", "--game", "rope");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("<root BTCPP_format=\"4\"", "<ScriptCondition code=\"energy &lt; 0.3\"/>", "<rest/>");
        assertThat(run.err()).contains("note: line 9: cooldown has no counterpart");
    }

    @Test
    void printsTheSchema() {
        CommandRun run = convert("--schema");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void showsFaultsOfEitherFormWithTheirPlace() throws IOException {
        Path json = Files.writeString(folder.resolve("bad.json"), "{\"policy\": \"p\", \"tre\": {}}");
        CommandRun run = convert(json.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bad.json:1:18: error E005: a policy has no member 'tre'", "^^^", "To fix:");

        Path text = Files.writeString(folder.resolve("bad.bt"), "policy bad { tree {");
        assertThat(convert(text.toString()).err()).contains("bad.bt:1:", "error E001");
    }

    @Test
    void doesNotReplaceItsInputUnlessAsked() throws IOException {
        Path policy = Files.writeString(folder.resolve("pacer.bt"), PACER);
        CommandRun run = convert(policy.toString(), "-o", policy.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is the file that is read; to replace it, add --overwrite");
        assertThat(policy).hasContent(PACER);

        convert(policy.toString(), "--to", "bt", "--overwrite", "-o", policy.toString());
        assertThat(policy).hasContent(PACER);
    }

    @Test
    void asksForAPolicy() {
        assertThat(convert())
                .isEqualTo(new CommandRun(2, "", "espalier: which policy? Name a FILE, or - for standard input\n"));
    }

    private CommandRun fedWith(String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return convert(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private CommandRun convert(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "convert";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.in(folder, all);
    }
}
