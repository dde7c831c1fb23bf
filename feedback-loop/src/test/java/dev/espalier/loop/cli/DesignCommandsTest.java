package dev.espalier.loop.cli;

import static dev.espalier.loop.llm.remote.ScriptedEndpoint.openAi;
import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.llm.remote.ScriptedEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code create} and {@code improve}. */
@Timeout(120)
final class DesignCommandsTest {

    private static final String STRONG = "Idea: pull and breathe\n```\npolicy strong { tree { selector {"
            + " sequence \"breathe\" { condition energy < 0.4 task rest() } task pull(effort: 0.9) } } }\n```";

    @TempDir
    Path home;

    @BeforeEach
    void shipAPolicy() throws IOException {
        Path policies = Files.createDirectories(home.resolve("assets/policies/rope"));
        Files.writeString(policies.resolve("brute.bt"), RopeGame.BRUTE);
        Files.writeString(policies.resolve("pacer.bt"), RopeGame.PACER);
    }

    @Test
    void createsAPolicyFromASentenceAndPlaysIt() {
        try (ScriptedEndpoint server = new ScriptedEndpoint(openAi("No idea.", 1, 1), openAi(STRONG, 1, 1))) {
            server.always(openAi("policy lazy { tree { task rest() } }", 1, 1));
            Path file = home.resolve("strong.bt");

            CommandRun run = run(server, "create", "--brief=pull as if your life hung on it", "-o", file.toString());

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out())
                    .startsWith("wrote the policy anew: pull and breathe\n")
                    .contains("Against brute it scores ", "score rate  100.0% [")
                    .endsWith("policy      " + file + "\n");
            assertThat(file).content().startsWith("policy strong {");
            assertThat(server.received().get(0).body())
                    .contains("What the designer wants, above all else: pull as if your life hung on it");
        }
    }

    @Test
    void improvesAPolicyAndShowsWhatChangedAndWhatCameOfIt() throws IOException {
        String before = Files.readString(home.resolve("assets/policies/rope/pacer.bt"));
        try (ScriptedEndpoint server = new ScriptedEndpoint()) {
            server.always(openAi(STRONG, 1, 1));
            Path file = home.resolve("better.bt");

            CommandRun run = run(server, "improve", "pacer", "--brief=less lazy", "-o", file.toString());

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out())
                    .startsWith("wrote the policy anew: pull and breathe\n")
                    .contains("0.6", "0.9", "Compared with the policy before it:")
                    .containsPattern("score rate  [0-9.]+% \\[.*] before\n            [0-9.]+% \\[.*] after\n");
            assertThat(file).content().startsWith("policy pacer {").contains("effort: 0.9");
            assertThat(home.resolve("assets/policies/rope/pacer.bt")).hasContent(before);
        }
    }

    @Test
    void saysWhenNothingCameOfIt() {
        try (ScriptedEndpoint server = new ScriptedEndpoint()) {
            server.always(openAi("I would rather not.", 1, 1));

            CommandRun run = run(server, "create", "--brief=x", "--repairs=0");

            assertThat(run)
                    .isEqualTo(
                            new CommandRun(
                                    1,
                                    "",
                                    "espalier: the model wrote no policy that can be played; ask again, or for something simpler\n"));
        }
        try (ScriptedEndpoint server = new ScriptedEndpoint()) {
            assertThat(run(server, "create", "--vlm=openai:scripted").err())
                    .contains("--vlm goes with improve and refine");
            assertThat(server.received()).isEmpty();
        }
        assertThat(CommandRun.in(home, "create", "--game=rope", "--against=brute")
                        .err())
                .contains("a model is needed for this; name one by --llm");
    }

    private CommandRun run(ScriptedEndpoint server, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--game=rope",
                "--against=brute",
                "--llm=openai:scripted",
                "--base-url=" + server.url(),
                "--prompts=" + Path.of("..", "assets", "prompts"),
                "--candidates=2",
                "--pairs=5",
                "--parallel=1"));
        return CommandRun.in(home, all.toArray(String[]::new));
    }
}
