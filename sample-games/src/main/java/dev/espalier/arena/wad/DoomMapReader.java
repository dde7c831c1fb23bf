package dev.espalier.arena.wad;

import dev.espalier.arena.wad.DoomMap.Linedef;
import dev.espalier.arena.wad.DoomMap.Sector;
import dev.espalier.arena.wad.DoomMap.Thing;
import dev.espalier.arena.wad.WadFile.Lump;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the lumps of one map in Doom's format, and checks every count and reference in them. */
final class DoomMapReader {

    /** The lumps that an arena is made of, in the order in which they lie in a file. */
    static final List<String> LUMPS = List.of("THINGS", "LINEDEFS", "SIDEDEFS", "VERTEXES", "SECTORS");

    private static final int MOST = 65_535;
    private static final int NONE = 0xffff;
    private static final int TEXTURE_NAMES = 16;

    private final WadFile file;
    private final String map;
    private final Map<String, Lump> lumps;

    /** @param lumps of the map, by name */
    DoomMapReader(WadFile file, String map, Map<String, Lump> lumps) {
        this.file = file;
        this.map = map;
        this.lumps = lumps;
    }

    DoomMap read() {
        if (lumps.containsKey("TEXTMAP")) {
            throw WadException.in(file.path(), map, "is in the format UDMF; only Doom's own format is read");
        }
        if (lumps.containsKey("BEHAVIOR")) {
            throw WadException.in(file.path(), map, "is in the format of Hexen; only Doom's own format is read");
        }
        List<Sector> sectors = sectors();
        return new DoomMap(map, lines(vertexes(), sides(sectors.size())), sectors, things());
    }

    private ByteBuffer data(String name, int recordSize) {
        Lump lump = lumps.get(name);
        if (lump == null) {
            throw WadException.in(file.path(), map, "has no lump " + name);
        }
        if (lump.size() % recordSize != 0) {
            throw fault(
                    name,
                    "its " + lump.size() + " bytes are no multiple of the " + recordSize + " that an entry takes");
        }
        if (lump.size() / recordSize > MOST) {
            throw fault(name, "it has " + lump.size() / recordSize + " entries; the most are " + MOST);
        }
        return file.read(map, lump);
    }

    private WadException fault(String lump, String problem) {
        return WadException.in(file.path(), map, lump, problem);
    }

    private static int unsigned(ByteBuffer data) {
        return Short.toUnsignedInt(data.getShort());
    }

    private List<Sector> sectors() {
        ByteBuffer data = data("SECTORS", 26);
        List<Sector> result = new ArrayList<>();
        while (data.hasRemaining()) {
            int floor = data.getShort();
            int ceiling = data.getShort();
            data.position(data.position() + TEXTURE_NAMES);
            data.getShort();
            result.add(new Sector(floor, ceiling, unsigned(data), unsigned(data)));
        }
        if (result.isEmpty()) {
            throw fault("SECTORS", "it is empty");
        }
        return result;
    }

    /** The sector of each side. */
    private int[] sides(int sectors) {
        ByteBuffer data = data("SIDEDEFS", 30);
        int[] result = new int[data.remaining() / 30];
        for (int side = 0; side < result.length; side++) {
            data.position(side * 30 + 28);
            result[side] = unsigned(data);
            if (result[side] >= sectors) {
                throw fault("SIDEDEFS", "side " + side + " names sector " + result[side] + " of " + sectors);
            }
        }
        return result;
    }

    private short[] vertexes() {
        ByteBuffer data = data("VERTEXES", 4);
        short[] result = new short[data.remaining() / 2];
        data.asShortBuffer().get(result);
        return result;
    }

    private List<Linedef> lines(short[] vertexes, int[] sides) {
        ByteBuffer data = data("LINEDEFS", 14);
        List<Linedef> result = new ArrayList<>();
        while (data.hasRemaining()) {
            int line = result.size();
            int from = vertex(unsigned(data), line, vertexes);
            int to = vertex(unsigned(data), line, vertexes);
            int flags = unsigned(data);
            int special = unsigned(data);
            int tag = unsigned(data);
            int front = side(unsigned(data), line, sides);
            int back = side(unsigned(data), line, sides);
            if (front < 0) {
                throw fault("LINEDEFS", "line " + line + " has no front side");
            }
            result.add(new Linedef(
                    vertexes[from],
                    vertexes[from + 1],
                    vertexes[to],
                    vertexes[to + 1],
                    flags,
                    special,
                    tag,
                    front,
                    back));
        }
        if (result.stream().allMatch(Linedef::hasNoLength)) {
            throw fault("LINEDEFS", "it has no line with a length");
        }
        return result;
    }

    private int vertex(int number, int line, short[] vertexes) {
        if (2 * number >= vertexes.length) {
            throw fault("LINEDEFS", "line " + line + " names vertex " + number + " of " + vertexes.length / 2);
        }
        return 2 * number;
    }

    private int side(int number, int line, int[] sides) {
        if (number == NONE) {
            return -1;
        }
        if (number >= sides.length) {
            throw fault("LINEDEFS", "line " + line + " names side " + number + " of " + sides.length);
        }
        return sides[number];
    }

    private List<Thing> things() {
        ByteBuffer data = data("THINGS", 10);
        List<Thing> result = new ArrayList<>();
        while (data.hasRemaining()) {
            int x = data.getShort();
            int y = data.getShort();
            data.getShort();
            result.add(new Thing(x, y, unsigned(data), unsigned(data)));
        }
        return result;
    }
}
