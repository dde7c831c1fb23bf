package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real arena and the shipped policies. */
final class PictureCommandTest {

    @TempDir
    Path folder;

    private static CommandRun picture(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        String[] all = new String[arguments.length + 1];
        all[0] = "picture";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int exitCode = Espalier.commandLine(console, new PolicyFiles(Optional.of(Path.of(".."))), Games.installed())
                .execute(all);
        console.out().flush();
        console.err().flush();
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    @Test
    void drawsAMatchWithoutBeingToldAnything() throws IOException {
        Path file = folder.resolve("match.png");
        CommandRun run = picture("-o", file.toString(), "--size", "800x600");
        assertThat(run).isEqualTo(new CommandRun(0, "written to " + file + "\n", ""));
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(600);
    }

    @Test
    void writesAnAnimation() throws IOException {
        File file = folder.resolve("fight.gif").toFile();
        CommandRun run = picture(
                "--red=rusher",
                "--blue=holder",
                "--game-id=gen:7/zone/2v2",
                "--from=5",
                "--to=6",
                "--fps=5",
                "--size=400x300",
                "-o",
                file.toString());
        assertThat(run.out()).isEqualTo("6 pictures written to " + file + "\n");
        try (ImageInputStream stream = ImageIO.createImageInputStream(file)) {
            ImageReader reader = ImageIO.getImageReaders(stream).next();
            reader.setInput(stream);
            assertThat(reader.getNumImages(true)).isEqualTo(6);
        }
    }

    @Test
    void numbersPicturesWhereTheNameSaysSo() {
        CommandRun run = picture(
                "--from=5",
                "--to=5.4",
                "--fps=5",
                "--size=400x300",
                "-o",
                folder.resolve("still-%02d.png").toString());
        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("still-00.png")).exists();
        assertThat(folder.resolve("still-02.png")).exists();
        assertThat(folder.resolve("still-03.png")).doesNotExist();
    }

    @Test
    void saysInOneLineWhatIsNotAskedRightly() {
        String file = folder.resolve("a.png").toString();
        assertThat(picture("-o", "a.jpg").err())
                .isEqualTo("espalier: the output must end in .png or .gif, but is a.jpg\n");
        assertThat(picture("-o", file, "--at=3", "--to=4").err()).contains("--at is a moment");
        assertThat(picture("-o", file, "--from=3", "--to=2").err()).contains("must begin at 0 s");
        assertThat(picture("-o", file, "--size=99999x2").err()).contains("8192");
        assertThat(picture("-o", file, "--size=10x10").err())
                .contains("320x240")
                .doesNotContain("should not have");
        assertThat(picture("-o", file, "--game-id=chess").exitCode()).isEqualTo(2);
        assertThat(picture("-o", file, "--game=gold").err()).contains("'gold' cannot be shown");
        assertThat(folder.resolve("a.png")).doesNotExist();
    }

    @Test
    void needsAFolderToWriteTo() throws IOException {
        Path missing = folder.resolve("missing").resolve("a.png");
        assertThat(picture("-o", missing.toString()).err()).contains("no such folder");
        Files.createDirectory(folder.resolve("b.png"));
        assertThat(picture("-o", folder.resolve("b.png").toString()).err()).contains("is one itself");
    }
}
