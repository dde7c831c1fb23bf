package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GrammarCommandTest {

    private static final Path HOME = Path.of("not-installed");

    @Test
    void writesTheGrammarOfAGame() {
        CommandRun run = CommandRun.in(HOME, "grammar", "--game", "rope", "--format=gbnf");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("# Policies of Espalier for the game 'rope', version 1.\nroot ::= ")
                .contains("\"task \" (\"pull(\"", "\"energy\"", "\"condition_2()\"")
                .endsWith("\n");
    }

    @Test
    void writesEachFormat() {
        assertThat(CommandRun.in(HOME, "grammar", "--game", "rope", "--format", "lark")
                        .out())
                .contains("\nstart: ", "\nSPACE: \" \"\n");
        assertThat(CommandRun.in(HOME, "grammar", "--game", "rope", "--format", "json-schema")
                        .out())
                .startsWith("{\n  \"type\": \"object\",")
                .contains("\"task\": {\"type\": \"string\", \"enum\": [\"pull\"]}");
    }

    @Test
    void writesToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rope.gbnf");
        CommandRun run = CommandRun.in(HOME, "grammar", "--game", "rope", "--format=gbnf", "-o", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(file)
                .hasContent(CommandRun.in(HOME, "grammar", "--game", "rope", "--format=gbnf")
                        .out());
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        assertThat(CommandRun.in(
                                HOME,
                                "grammar",
                                "--game",
                                "rope",
                                "--format=gbnf",
                                "--params=0",
                                "--vars=0",
                                "--conditions=0",
                                "--subtrees=0")
                        .out())
                .doesNotContain("param", "var ", "condition_1", "subtree");
    }

    @Test
    void saysWhatIsWrongInALine(@TempDir Path folder) {
        assertFault(2, "there is no game 'chess'", "grammar", "--game", "chess", "--format=gbnf");
        assertFault(2, "--format", "grammar", "--game", "rope");
        assertFault(2, "expected one of [gbnf, lark, json-schema]", "grammar", "--game", "rope", "--format=xml");
        assertFault(
                2, "params must be from 0 to 8, but is 9", "grammar", "--game", "rope", "--format=gbnf", "--params=9");
        String nowhere = folder.resolve("no").resolve("file").toString();
        assertFault(1, "cannot write " + nowhere, "grammar", "--game", "rope", "--format=gbnf", "-o", nowhere);
    }

    private static void assertFault(int exitCode, String message, String... arguments) {
        CommandRun run = CommandRun.in(HOME, arguments);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err().lines().findFirst().orElseThrow())
                .startsWith("espalier: ")
                .contains(message);
        assertThat(run.out()).isEmpty();
    }
}
