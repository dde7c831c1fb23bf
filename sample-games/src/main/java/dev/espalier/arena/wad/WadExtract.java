package dev.espalier.arena.wad;

import dev.espalier.arena.wad.WadFile.Lump;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a WAD file with no more than an arena needs: of each map its marker and five lumps. */
final class WadExtract {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int MOST_BYTES = 256 << 20;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final List<Lump> directory = new ArrayList<>();

    /** Adds an empty lump that says which map begins. */
    void marker(String map) {
        directory.add(new Lump(map, HEADER + data.size(), 0));
    }

    /** @throws WadException if the file would become too large */
    void lump(Path source, String map, String name, ByteBuffer bytes) {
        if (data.size() + bytes.remaining() > MOST_BYTES) {
            throw WadException.in(
                    source, map, name, "with it there would be more than " + MOST_BYTES + " bytes to write");
        }
        directory.add(new Lump(name, HEADER + data.size(), bytes.remaining()));
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        data.writeBytes(copy);
    }

    void write(Path target) {
        ByteBuffer file = ByteBuffer.allocate(HEADER + data.size() + ENTRY * directory.size())
                .order(ByteOrder.LITTLE_ENDIAN);
        file.put("PWAD".getBytes(StandardCharsets.US_ASCII));
        file.putInt(directory.size()).putInt(HEADER + data.size()).put(data.toByteArray());
        for (Lump lump : directory) {
            byte[] name = new byte[8];
            byte[] letters = lump.name().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(letters, 0, name, 0, letters.length);
            file.putInt(lump.place()).putInt(lump.size()).put(name);
        }
        try {
            Files.write(target, file.array());
        } catch (IOException cause) {
            throw WadException.in(target, "cannot be written: " + cause);
        }
    }
}
