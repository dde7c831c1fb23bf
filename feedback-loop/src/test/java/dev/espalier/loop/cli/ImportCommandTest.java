package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {

    private static final String[] PARTS = {"THINGS", "LINEDEFS", "SIDEDEFS", "VERTEXES", "SECTORS"};
    private static final int[] SIZES = {30, 56, 120, 16, 26};
    private static final int LUMP = 248;

    @TempDir
    Path folder;

    /** A WAD file with a map for each name: a room 512 units square with two starts and a medikit, or with one start. */
    private Path wad(String good, String bad) throws IOException {
        ByteBuffer file = ByteBuffer.allocate(12 + 2 * (LUMP + 6 * 16)).order(ByteOrder.LITTLE_ENDIAN);
        file.put("PWAD".getBytes(StandardCharsets.US_ASCII)).putInt(12).putInt(12 + 2 * LUMP);
        room(file, 11, 11);
        room(file, 11, 1);
        for (int map = 0; map < 2; map++) {
            int place = 12 + map * LUMP;
            entry(file, place, 0, map == 0 ? good : bad);
            for (int part = 0; part < PARTS.length; part++) {
                entry(file, place, SIZES[part], PARTS[part]);
                place += SIZES[part];
            }
        }
        return Files.write(folder.resolve("rooms.wad"), file.array());
    }

    private static void room(ByteBuffer file, int first, int second) {
        shorts(file, 64, 64, 0, first, 7, 448, 448, 0, second, 7, 256, 256, 0, 2012, 7);
        for (int i = 0; i < 4; i++) {
            shorts(file, i, (i + 1) % 4, 0, 0, 0, i, -1);
        }
        file.put(new byte[120]);
        shorts(file, 0, 0, 0, 512, 512, 512, 512, 0);
        shorts(file, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 160, 0, 0);
    }

    private static void shorts(ByteBuffer file, int... values) {
        for (int value : values) {
            file.putShort((short) value);
        }
    }

    private static void entry(ByteBuffer file, int place, int size, String name) {
        file.putInt(place).putInt(size).put(name.getBytes(StandardCharsets.US_ASCII));
        file.put(new byte[8 - name.length()]);
    }

    private CommandRun run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "games";
        all[1] = "import";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandRun.in(folder, all);
    }

    @Test
    void printsATableOfTheMapsThatCanBePlayedOn() throws IOException {
        CommandRun run = run(wad("MAP01", "MAP02").toString(), "--map", "MAP01");
        assertThat(run).isEqualTo(new CommandRun(0, """
                        map     size in m   sectors   lines   spawns   health packs   reachable floor
                        MAP01     17 x 17         1       4        2              1              100%

                        1 of 1 map can be played on
                        """, ""));
    }

    @Test
    void namesTheMapsThatCannotAndWhy() throws IOException {
        Path file = wad("MAP01", "E1M1");
        CommandRun run = run(file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("MAP01", "1 of 2 maps can be played on").doesNotContain("E1M1");
        assertThat(run.err())
                .isEqualTo("espalier: " + file + ": map E1M1: has no two starts with a way from one to the other and"
                        + " back, of 1\n");
    }

    @Test
    void writesNothingUnlessToldTo() throws IOException {
        Path file = wad("MAP01", "MAP02");
        Path small = folder.resolve("small.wad");
        assertThat(run(file.toString()).exitCode()).isEqualTo(1);
        assertThat(folder.toFile().list()).containsExactly("rooms.wad");
        assertThat(run(file.toString(), "-o", small.toString()).out()).endsWith("written to " + small + "\n");
        assertThat(run(small.toString()).out()).contains("1 of 1 map can be played on");
    }

    @Test
    void doesNotOverwriteWhatItReads() throws IOException {
        String file = wad("MAP01", "MAP02").toString();
        assertThat(run(file, "-o", file))
                .isEqualTo(new CommandRun(2, "", "espalier: the output would overwrite " + file + "\n"));
    }

    @Test
    void givesOneLineForWhatItWasNotAskedRightly() throws IOException {
        String file = wad("MAP01", "MAP02").toString();
        assertThat(run("none.wad")).isEqualTo(new CommandRun(2, "", "espalier: no such file: none.wad\n"));
        assertThat(run(file, "--map", "MAP09"))
                .isEqualTo(new CommandRun(2, "", "espalier: " + file + " holds no map MAP09; it has MAP01, MAP02\n"));
        Path text = Files.writeString(folder.resolve("notes.txt"), "no map");
        assertThat(run(text.toString()))
                .isEqualTo(new CommandRun(
                        2, "", "espalier: no map can be read from " + text + "; files that can end in .wad\n"));
        Path fake = Files.writeString(folder.resolve("fake.wad"), "this is not a WAD file");
        assertThat(run(fake.toString()))
                .isEqualTo(new CommandRun(
                        1, "", "espalier: " + fake + ": is no WAD file: it begins neither with IWAD nor with PWAD\n"));
    }
}
