package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EspalierTest {

    private static final Path HOME = Path.of("not-installed");

    static List<String> subcommands() {
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
        return List.copyOf(
                Espalier.commandLine(console, new PolicyFiles(Optional.empty()), new Games(List.of(new RopeGame())))
                        .getSubcommands()
                        .keySet());
    }

    @ParameterizedTest
    @MethodSource("subcommands")
    void explainsEachCommandWithExamples(String command) {
        CommandRun run = CommandRun.in(HOME, command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: espalier " + command, "Examples:\n  espalier " + command, "Exit codes:");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    }

    @Test
    void listsItsCommands() {
        CommandRun run = CommandRun.in(HOME, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Commands:", "  check", "  eval", "  vocabulary");
    }

    @Test
    void knowsItsVersion() {
        assertThat(CommandRun.in(HOME, "--version").out())
                .startsWith("espalier ")
                .doesNotContain("${", "unknown");
    }

    @Test
    void pointsToTheHelpWhenNoCommandIsGiven() {
        assertThat(CommandRun.in(HOME))
                .isEqualTo(new CommandRun(2, "", "espalier: Which command?\nTry 'espalier --help'.\n"));
    }

    @Test
    void namesTheCommandThatWasPerhapsMeant() {
        CommandRun run = CommandRun.in(HOME, "vocabulry");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("vocabulry", "Did you mean: espalier vocabulary");
    }

    @Test
    void printsAStackTraceOnlyForThoseWhoAskForIt() {
        assertThat(CommandRun.in(HOME, "vocabulary", "--game=chess").err()).doesNotContain("\tat ");
        assertThat(CommandRun.in(HOME, "vocabulary", "--game=chess", "--verbose")
                        .err())
                .contains("there is no game 'chess'", "\tat ");
    }
}
