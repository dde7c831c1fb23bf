package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class VocabularyCommandTest {

    private static final Path HOME = Path.of("not-installed");

    @Test
    void laysOutSensorsAndTasksForReading() {
        CommandRun run = CommandRun.in(HOME, "vocabulary", "--game=rope");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                rope, version 1
                  Two agents pull at a rope for twenty seconds.

                Sensors (2): what conditions read

                  energy: number 0 .. 1 (ratio)
                      What is left of the agent's strength.

                  slipping: boolean
                      Whether the ground is slippery now.

                Tasks (2): what agents do

                  pull(effort: 0.5)
                      Pulls; never ends.
                        effort: number 0 .. 1 (ratio), 0.5 when left out. How hard.

                  rest()
                      Gathers strength; succeeds at once.
                """);
    }

    @Test
    void writesMarkdownForADocument() {
        assertThat(CommandRun.in(HOME, "vocabulary", "--game=rope", "--markdown")
                        .out())
                .contains("| `energy` | number 0 .. 1 (ratio) | What is left of the agent's strength. |")
                .contains("### `pull(effort: 0.5)`")
                .contains("| `effort` | number 0 .. 1 (ratio) | 0.5 | How hard. |");
    }

    @Test
    void writesJsonForPrograms() {
        String json = CommandRun.in(HOME, "vocabulary", "--game=rope", "--json").out();
        assertThat(json.replaceAll("\\s+", " "))
                .contains(
                        "\"name\" : \"energy\", \"type\" : \"number\", \"unit\" : \"ratio\", \"low\" : 0, \"high\" : 1")
                .contains("\"name\" : \"effort\"", "\"default\" : \"0.5\"");
    }

    @Test
    void refusesTwoFormsAtOnce() {
        assertThat(CommandRun.in(HOME, "vocabulary", "--json", "--markdown").exitCode())
                .isEqualTo(2);
    }
}
