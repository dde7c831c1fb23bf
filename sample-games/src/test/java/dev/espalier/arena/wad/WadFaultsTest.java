package dev.espalier.arena.wad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What damaged and hostile files lead to: always one message that says where and what, soon. */
class WadFaultsTest {

    @TempDir
    private Path folder;

    private void refuses(byte[] bytes, String... parts) {
        Path file = WadBytes.write(folder.resolve("bad.wad"), bytes);
        assertThatThrownBy(() -> WadMaps.open(file).map("MAP01"))
                .isInstanceOf(WadException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContainingAll(parts);
    }

    private static byte[] good() {
        return WadBytes.threeRooms().map("MAP01").bytes();
    }

    /** The file with a number written over what is there. */
    private static byte[] with(byte[] bytes, int place, int value) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(place, value);
        return bytes;
    }

    /** Where the directory's entry of a lump begins; 0 is the marker, 1 THINGS, 2 LINEDEFS and so on. */
    private static int entry(byte[] bytes, int lump) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(8) + 16 * lump;
    }

    /** The only map's lumps with one of them changed. */
    private static byte[] withLump(String name, byte[] data) {
        WadBytes map = WadBytes.threeRooms();
        WadBytes wad = new WadBytes().lump("MAP01", new byte[0]);
        for (String part : DoomMapReader.LUMPS) {
            wad.lump(part, part.equals(name) ? data : map.data(part));
        }
        return wad.bytes();
    }

    private static byte[] withShort(String name, int place, int value) {
        byte[] data = WadBytes.threeRooms().data(name);
        ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).putShort(place, (short) value);
        return withLump(name, data);
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThatThrownBy(() -> WadMaps.open(folder.resolve("none.wad")))
                .isInstanceOf(WadException.class)
                .hasMessageEndingWith("none.wad: no such file");
    }

    @Test
    void refusesWhatIsNoWad() {
        refuses(new byte[0], "is no WAD file: it has 0 bytes");
        refuses(new byte[100], "begins neither with IWAD nor with PWAD");
        refuses(new WadBytes().lump("PLAYPAL", new byte[9]).bytes(), "holds no map");
    }

    @Test
    void refusesDirectoriesOutsideTheFile() {
        refuses(with(good(), 4, -1), "claims to hold -1 lumps");
        refuses(with(good(), 4, 2_000_000), "claims to hold 2000000 lumps");
        refuses(with(good(), 4, 60_000), "directory of 60000 lumps");
        refuses(with(good(), 8, -5), "at byte -5");
        refuses(with(good(), 8, 4), "at byte 4");
        byte[] whole = good();
        refuses(Arrays.copyOf(whole, whole.length - 1), "does not lie between the header and the end");
    }

    @Test
    void refusesLumpsOutsideTheFileOrInItsDirectory() {
        byte[] bytes = good();
        refuses(with(good(), entry(bytes, 2) + 4, -14), "lump LINEDEFS of -14 bytes");
        refuses(with(good(), entry(bytes, 2), Integer.MAX_VALUE), "lump LINEDEFS", "does not lie between");
        refuses(with(good(), entry(bytes, 2) + 4, 1 << 30), "lump LINEDEFS", "does not lie between");
        refuses(with(good(), entry(bytes, 2), 5), "lump LINEDEFS", "does not lie between");
        refuses(
                with(good(), entry(bytes, 1), entry(bytes, 0)),
                "map MAP01: THINGS: its data overlap the file's directory");
    }

    @Test
    void refusesReferencesToWhatIsNotThere() {
        refuses(withShort("LINEDEFS", 0, 9_999), "map MAP01: LINEDEFS: line 0 names vertex 9999 of 48");
        refuses(withShort("LINEDEFS", 14 + 10, 777), "map MAP01: LINEDEFS: line 1 names side 777 of 28");
        refuses(withShort("LINEDEFS", 10, -1), "map MAP01: LINEDEFS: line 0 has no front side");
        refuses(withShort("SIDEDEFS", 28, 5), "map MAP01: SIDEDEFS: side 0 names sector 5 of 5");
    }

    @Test
    void refusesLumpsOfAWrongSize() {
        refuses(withLump("SECTORS", new byte[25]), "map MAP01: SECTORS: its 25 bytes are no multiple of the 26");
        refuses(withLump("SECTORS", new byte[0]), "map MAP01: SECTORS: it is empty");
        refuses(withLump("LINEDEFS", new byte[0]), "map MAP01: LINEDEFS: it has no line with a length");
        refuses(
                withLump("LINEDEFS", new byte[14_000_000]),
                "map MAP01: LINEDEFS: it has 1000000 entries; the most are 65535");
        refuses(new WadBytes().lump("MAP01", new byte[0]).bytes(), "map MAP01: has no lump SECTORS");
    }

    @Test
    void refusesOtherFormatsThanDoomsOwn() {
        refuses(
                WadBytes.threeRooms()
                        .map("MAP01")
                        .lump("BEHAVIOR", new byte[16])
                        .bytes(),
                "map MAP01: is in the format of Hexen");
        refuses(
                new WadBytes()
                        .lump("MAP01", new byte[0])
                        .lump("TEXTMAP", new byte[16])
                        .lump("ENDMAP", new byte[0])
                        .bytes(),
                "map MAP01: is in the format UDMF");
    }

    @Test
    void refusesMapsOnWhichNobodyCanPlay() {
        refuses(withLump("THINGS", new byte[0]), "map MAP01: has no two starts");
    }

    @Test
    @Timeout(60)
    void refusesMapsThatWouldTakeHours() {
        SplittableRandom random = new SplittableRandom(1);
        ByteBuffer vertexes = ByteBuffer.allocate(4 * 60_000).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer lines = ByteBuffer.allocate(14 * 60_000).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 60_000; i++) {
            vertexes.putInt(random.nextInt());
            lines.putShort((short) i).putShort((short) random.nextInt(60_000)).putShort((short) 0);
            lines.putShort((short) 62).putShort((short) 5).putShort((short) 0).putShort((short) 1);
        }
        WadBytes wad = new WadBytes()
                .lump("MAP01", new byte[0])
                .lump("THINGS", WadBytes.threeRooms().data("THINGS"))
                .lump("LINEDEFS", lines.array())
                .lump("SIDEDEFS", WadBytes.threeRooms().data("SIDEDEFS"))
                .lump("VERTEXES", vertexes.array())
                .lump("SECTORS", WadBytes.threeRooms().data("SECTORS"));
        refuses(wad.bytes(), "map MAP01: is too large or too intricate");
    }

    /** Whatever happens to a file, the map is made or refused. */
    @Test
    @Timeout(300)
    void standsRandomDamage() {
        int refused = 0;
        int cases = 1500;
        for (int seed = 0; seed < cases; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = good();
            for (int hit = random.nextInt(1, 6); hit > 0; hit--) {
                // Half of the hits go to the header and the directory, which are small.
                boolean anywhere = random.nextBoolean();
                int directory = bytes.length - 16 * 6;
                int place = anywhere ? random.nextInt(bytes.length) : directory + random.nextInt(16 * 6);
                bytes[place] = (byte) random.nextInt(256);
            }
            if (random.nextInt(10) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            Path file = WadBytes.write(folder.resolve("damaged.wad"), bytes);
            try {
                WadMap map = WadMaps.open(file).map("MAP01");
                assertThat(map.terrain(3).map().spawns(0)).as("seed %d", seed).isNotEmpty();
            } catch (WadException expected) {
                assertThat(expected).as("seed %d", seed).hasMessageStartingWith(file + ": ");
                refused++;
            } catch (RuntimeException | Error fault) {
                throw new AssertionError("seed " + seed, fault);
            }
        }
        assertThat(refused).isBetween(cases / 10, cases - cases / 10);
    }
}
