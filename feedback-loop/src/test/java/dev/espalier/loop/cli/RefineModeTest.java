package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code refine --mode} in the arena. */
class RefineModeTest {

    private static final String[] SMALL = {
        "--against=rusher",
        "--held-out=hunter",
        "--generations=1",
        "--candidates=2",
        "--screening-pairs=1",
        "--test-pairs=2",
        "--held-out-pairs=2"
    };

    @TempDir
    Path folder;

    private CommandRun refine(String... arguments) {
        List<String> all = new ArrayList<>(List.of("refine", "--run=" + folder.resolve("run"), "--threads=2"));
        all.addAll(List.of(arguments));
        return CommandRun.installed(Path.of(".."), all.toArray(String[]::new));
    }

    private CommandRun small(String... arguments) {
        List<String> all = new ArrayList<>(List.of(SMALL));
        all.addAll(List.of(arguments));
        return refine(all.toArray(String[]::new));
    }

    private List<String> playedGames() {
        return Jdbi.create("jdbc:sqlite:" + folder.resolve("run").resolve("run.db"))
                .withHandle(handle -> handle.createQuery("select distinct game_id from played_match")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void meetsOpponentsOfTheModeAndKeepsThemWhenItIsResumed() {
        List<String> arguments = new ArrayList<>(List.of(SMALL));
        arguments.removeIf(argument -> argument.startsWith("--against") || argument.startsWith("--held-out="));
        arguments.add("--mode=ctf");
        CommandRun run = refine(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("(all_rounder, hunter)");
        assertThat(folder.resolve("run").resolve("report.html"))
                .content()
                .contains("--against flag_runner,rusher,spoiler --held-out all_rounder,hunter,quartermaster");
        assertThat(refine("--resume").out()).isEqualTo(run.out());
    }

    @Test
    void playsInTheModeAndIsResumedInNoOther() {
        CommandRun run = small("--mode=zone");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(playedGames()).isNotEmpty().allMatch(id -> id.contains("/zone/"));
        assertThat(folder.resolve("run").resolve("report.html"))
                .content()
                .contains("for the game <b>arena in mode zone</b>", "--game arena --mode zone --seed 1");
        assertThat(refine("--resume", "--mode=ctf").err())
                .contains("the run was begun with another mode (zone); leave these arguments out");
        assertThat(refine("--resume", "--mode=zone").out()).isEqualTo(run.out());
        assertThat(refine("--resume").out()).isEqualTo(run.out());
    }

    @Test
    void theModeThatIsDealtAnywayIsNoOtherRun() {
        CommandRun run = small();
        assertThat(playedGames()).isNotEmpty().allMatch(id -> id.contains("/tdm/"));
        assertThat(refine("--resume", "--mode=tdm").out()).isEqualTo(run.out());
        assertThat(refine("--resume", "--mode=mix").err())
                .contains("the run was begun with another mode (the standard one)");
    }
}
