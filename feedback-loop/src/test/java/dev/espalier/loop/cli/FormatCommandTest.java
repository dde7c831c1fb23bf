package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormatCommandTest {

    private static final String CRAMPED =
            "policy pacer{tree{selector{sequence{condition energy<0.3 task rest()}task pull(effort:0.6)// hard\n}}}";

    @TempDir
    Path folder;

    @Test
    void laysOutAFileInPlaceAndKeepsItsComments() throws IOException {
        Path file = Files.writeString(folder.resolve("pacer.bt"), CRAMPED);
        assertThat(format(file.toString())).isEqualTo(new CommandRun(0, "", ""));
        assertThat(file).content().contains("// hard").contains("\n    selector {\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void findsNothingToDoTheSecondTime() throws IOException {
        Path file = Files.writeString(folder.resolve("pacer.bt"), CRAMPED);
        format(file.toString());
        assertThat(format("--check", file.toString())).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void keepsTheLineEndingsOfWindows() throws IOException {
        Path file = Files.writeString(folder.resolve("pacer.bt"), CRAMPED.replace("\n", "\r\n"));
        format(file.toString());
        assertThat(Files.readString(file)).contains("\r\n    selector {\r\n").doesNotContain("\r\r");
        assertThat(Files.readString(file).replace("\r\n", "")).doesNotContain("\n");
        assertThat(format("--check", file.toString())).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void onlyNamesTheFilesWhenAskedToCheck() throws IOException {
        Path file = Files.writeString(folder.resolve("pacer.bt"), CRAMPED);
        assertThat(format("--check", file.toString())).isEqualTo(new CommandRun(1, file + "\n", ""));
        assertThat(file).hasContent(CRAMPED);
    }

    @Test
    void leavesAFileWithErrorsAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.bt"), "policy bad { tree { selector { } ");
        CommandRun run = format(file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("bad.bt:1:");
        assertThat(file).hasContent("policy bad { tree { selector { } ");
    }

    @Test
    void doesNotTouchShippedPoliciesByName() throws IOException {
        Path shipped = Files.createDirectories(folder.resolve("assets/policies/rope"));
        Files.writeString(shipped.resolve("pacer.bt"), CRAMPED);
        assertThat(format("pacer")).isEqualTo(new CommandRun(2, "", "espalier: no such file: pacer\n"));
    }

    private CommandRun format(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "fmt";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.in(folder, all);
    }
}
