package dev.espalier.arena.wad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes WAD files as an editor of Doom's maps does: good ones, and on demand bad ones. */
final class WadBytes {

    static final int DOOR = 1;
    static final int LIFT = 62;
    static final int TELEPORTER = 97;
    static final int DEATHMATCH_START = 11;
    static final int MEDIKIT = 2012;

    private static final int EVERYWHERE = 7;

    private record Lump(String name, ByteBuffer data) {
        int size() {
            return data.remaining();
        }
    }

    private final Map<String, ByteBuffer> parts = new LinkedHashMap<>();
    private final List<Lump> lumps = new ArrayList<>();

    WadBytes() {
        for (String name : DoomMapReader.LUMPS) {
            parts.put(name, ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private ByteBuffer part(String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    /**
     * Three rooms in a row: a shut door leads from the western one into the middle, a lift from there up into the eastern
     * one, which lies 96 units higher. Two starts in the western room, two in the eastern one, a medikit in the middle.
     */
    static WadBytes threeRooms() {
        WadBytes wad = new WadBytes();
        int west = wad.sector(0, 128, 0);
        int door = wad.sector(0, 0, 0);
        int middle = wad.sector(0, 256, 0);
        int lift = wad.sector(96, 256, 5);
        int east = wad.sector(96, 256, 0);
        wad.outline(west, 512, 192, 512, 0, 0, 0, 0, 512, 512, 512, 512, 320);
        wad.line(512, 320, 512, 192, west, door, DOOR, 0);
        wad.outline(door, 512, 320, 528, 320);
        wad.outline(door, 528, 192, 512, 192);
        wad.line(528, 192, 528, 320, middle, door, DOOR, 0);
        wad.outline(middle, 528, 320, 528, 512, 1040, 512, 1040, 320);
        wad.outline(middle, 1040, 192, 1040, 0, 528, 0, 528, 192);
        wad.line(1040, 320, 1040, 192, middle, lift, LIFT, 5);
        wad.outline(lift, 1040, 320, 1168, 320);
        wad.outline(lift, 1168, 192, 1040, 192);
        wad.line(1168, 320, 1168, 192, lift, east, 0, 0);
        wad.outline(east, 1168, 320, 1168, 512, 1680, 512, 1680, 0, 1168, 0, 1168, 192);
        wad.thing(64, 64, DEATHMATCH_START).thing(64, 448, DEATHMATCH_START);
        wad.thing(1600, 64, DEATHMATCH_START).thing(1600, 448, DEATHMATCH_START);
        return wad.thing(784, 256, MEDIKIT);
    }

    int sector(int floor, int ceiling, int tag) {
        ByteBuffer data = part("SECTORS");
        data.putShort((short) floor).putShort((short) ceiling).put(new byte[16]);
        data.putShort((short) 160).putShort((short) 0).putShort((short) tag);
        return data.position() / 26 - 1;
    }

    /** Solid lines from point to point, clockwise around the sector. */
    void outline(int sector, int... points) {
        for (int i = 0; i + 3 < points.length; i += 2) {
            line(points[i], points[i + 1], points[i + 2], points[i + 3], sector, -1, 0, 0);
        }
    }

    WadBytes line(int x1, int y1, int x2, int y2, int front, int back, int special, int tag) {
        ByteBuffer line = part("LINEDEFS");
        line.putShort((short) vertex(x1, y1)).putShort((short) vertex(x2, y2));
        line.putShort((short) 0).putShort((short) special).putShort((short) tag);
        line.putShort((short) side(front)).putShort((short) (back < 0 ? -1 : side(back)));
        return this;
    }

    private int vertex(int x, int y) {
        ByteBuffer data = part("VERTEXES");
        data.putShort((short) x).putShort((short) y);
        return data.position() / 4 - 1;
    }

    private int side(int sector) {
        ByteBuffer data = part("SIDEDEFS");
        data.put(new byte[28]).putShort((short) sector);
        return data.position() / 30 - 1;
    }

    WadBytes thing(int x, int y, int type) {
        part("THINGS").putShort((short) x).putShort((short) y).putShort((short) 0);
        part("THINGS").putShort((short) type).putShort((short) EVERYWHERE);
        return this;
    }

    /** Adds a lump as it is. */
    WadBytes lump(String name, byte[] data) {
        lumps.add(new Lump(name, ByteBuffer.wrap(data)));
        return this;
    }

    /** Adds the map drawn so far under a name. */
    WadBytes map(String name) {
        lump(name, new byte[0]);
        parts.forEach((part, data) -> lump(part, data(part)));
        return this;
    }

    /** A part of the map drawn so far. */
    byte[] data(String part) {
        byte[] data = new byte[part(part).position()];
        part(part).slice(0, data.length).get(data);
        return data;
    }

    byte[] bytes() {
        int size = lumps.stream().mapToInt(Lump::size).sum();
        ByteBuffer file = ByteBuffer.allocate(12 + size + 16 * lumps.size()).order(ByteOrder.LITTLE_ENDIAN);
        file.put("PWAD".getBytes(StandardCharsets.US_ASCII))
                .putInt(lumps.size())
                .putInt(12 + size);
        lumps.forEach(lump -> file.put(lump.data.duplicate()));
        int place = 12;
        for (Lump lump : lumps) {
            byte[] name = new byte[8];
            byte[] letters = lump.name.getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(letters, 0, name, 0, letters.length);
            file.putInt(place).putInt(lump.size()).put(name);
            place += lump.size();
        }
        return file.array();
    }

    static Path write(Path path, byte[] bytes) {
        try {
            return Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
