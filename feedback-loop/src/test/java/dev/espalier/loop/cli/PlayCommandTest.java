package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With the real arena and the shipped policies; windows themselves are opened by the build's smoke test. */
final class PlayCommandTest {

    @TempDir
    Path folder;

    private static CommandRun play(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        String[] all = new String[arguments.length + 1];
        all[0] = "play";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int exitCode = Espalier.commandLine(console, new PolicyFiles(Optional.of(Path.of(".."))), Games.installed())
                .execute(all);
        console.out().flush();
        console.err().flush();
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhatIsMissingWhereThereIsNoDisplay() {
        if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
            CommandRun run = play("gen:7/zone/2v2");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .contains("there is no display", "apt-get install xvfb")
                    .doesNotContain("\tat ");
            assertThat(run.err().lines()).hasSize(1);
        }
    }

    @Test
    void saysInOneLineWhatIsNotAskedRightly() throws IOException {
        Path nonsense = Files.writeString(folder.resolve("a.replay"), "nonsense");
        assertThat(play("gen:7/chess/2v2").exitCode()).isEqualTo(2);
        assertThat(play("--agent=R9").err()).contains("there is no agent 'R9'", "R1, R2, R3, B1");
        assertThat(play("--camera=drone").err()).contains("there is no camera 'drone'");
        assertThat(play("--replay=missing.replay").err()).contains("no such file: missing.replay");
        assertThat(play("--replay", nonsense.toString(), "--red=rusher").err()).contains("--replay says which match");
        assertThat(play("--replay", nonsense.toString()).err())
                .contains("a.replay")
                .doesNotContain("should not have happened");
        assertThat(play("--game=gold").err()).contains("'gold' cannot be shown");
    }
}
