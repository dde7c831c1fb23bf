package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** With the games that are installed, as users have them. */
class GamesListCommandTest {

    private static final Path HOME = Path.of("not-installed");

    private static CommandRun installed(String... arguments) {
        return CommandRun.installed(HOME, arguments);
    }

    @Test
    void listsAsManyDistinctGamesAsAskedFor() {
        CommandRun run = installed("games", "list", "--count=2000");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(' '))))
                .hasSize(2000)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("gen:\\d+/(tdm|zone|ctf|chest)/3v3|gen:\\d+/ffa/6"));
        assertThat(run.out().lines().findFirst().orElseThrow()).matches("id +mode +agents +family +size +rules");
    }

    @Test
    void listsOneModeOfTheHeldOutGamesAsJson() {
        CommandRun run = installed("games", "list", "--count=2", "--mode=ctf", "--games=held-out", "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"id\" : \"gen:1/ctf/3v3\"", "\"id\" : \"gen:3/ctf/3v3\"", "\"rules\" : ");
    }

    @Test
    void saysWhichModesThereAre() {
        CommandRun run = installed("games", "list", "--mode=chess");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no mode 'chess'; the modes are: tdm, zone, ctf, chest, ffa, mix");
    }

    @Test
    void saysWhereAFileOfMapsWasLookedFor() {
        CommandRun run = installed("games", "list", "--maps=wad:not-there");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("not-there.wad: no such file in ", "ESPALIER_WADS");
        assertThat(installed("games", "list", "--maps=gen").err()).contains("made from their number");
        assertThat(CommandRun.in(HOME, "games", "list", "--game=rope", "--maps=wad:freedm")
                        .err())
                .contains("the game 'rope' has no maps");
    }

    @Test
    void describesGamesThatHaveNoModes() {
        CommandRun run = CommandRun.in(HOME, "games", "list", "--game=rope", "--count=3");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(4);
        assertThat(CommandRun.in(HOME, "games", "list", "--game=rope", "--mode=tdm")
                        .err())
                .contains("the game 'rope' has no modes");
    }

    @Test
    void refusesToListNothing() {
        assertThat(CommandRun.in(HOME, "games", "list", "--game=rope", "--count=0")
                        .err())
                .contains("--count is from 1 to");
    }
}
