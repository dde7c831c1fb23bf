package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {

    @TempDir
    Path folder;

    private String pacer = "";

    @BeforeEach
    void writeAPolicy() throws IOException {
        pacer = write("pacer.bt", RopeGame.PACER);
    }

    @Test
    void isSilentWhenOnlyTheLayoutDiffers() throws IOException {
        String other = write("other.bt", RopeGame.PACER.replaceAll("\\s+", " ") + "// the same\n");
        assertThat(CommandRun.in(folder, "diff", pacer, other)).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void takesTheJsonFormOfAPolicyToo() throws IOException {
        String json =
                write("pacer.json", CommandRun.in(folder, "convert", pacer).out());
        assertThat(CommandRun.in(folder, "diff", pacer, json)).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void namesWhatHasChangedByItsPath() throws IOException {
        String other =
                write("other.bt", RopeGame.PACER.replace("0.6", "0.7").replace("task rest()", "once task rest()"));
        assertThat(CommandRun.in(folder, "diff", pacer, other)).isEqualTo(new CommandRun(1, """
                        tree > selector > sequence
                          + once around task rest()
                        tree > selector
                          ~ task pull(effort: 0.6): argument effort 0.6 -> 0.7
                        """, ""));
    }

    @Test
    void tellsProgramsTheSameAsJson() throws IOException {
        String other = write("other.bt", RopeGame.PACER.replace("0.6", "0.7"));
        CommandRun run = CommandRun.in(folder, "diff", pacer, other, "--json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .startsWith("{ \"changes\" : [ {\"change\": \"changed\", \"subject\": \"node\"")
                .contains("{\"what\": \"argument effort\", \"before\": \"0.6\", \"after\": \"0.7\"}");
        assertThat(CommandRun.in(folder, "diff", pacer, pacer, "--json").out().replaceAll("\\s+", " "))
                .isEqualTo("{ \"changes\" : [] } ");
    }

    @Test
    void saysWhatIsWrongWithAPolicyThatCannotBeReadAndEndsWithTwo() throws IOException {
        CommandRun run = CommandRun.in(folder, "diff", pacer, write("bad.bt", "policy bad { tree { selector { } "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bad.bt:1:");
    }

    @Test
    void givesOneLineForAFileThatIsNotThere() {
        assertThat(CommandRun.in(folder, "diff", pacer, "nowhere.bt"))
                .isEqualTo(new CommandRun(2, "", "espalier: no such file: nowhere.bt\n"));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
