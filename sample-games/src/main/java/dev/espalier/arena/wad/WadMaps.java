package dev.espalier.arena.wad;

import dev.espalier.arena.nav.MeshCache;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.wad.WadFile.Lump;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The maps in a WAD file. Nothing of the file is trusted; whatever is wrong with it is told in a {@link WadException} that
 * names file, map and lump. Immutable; may be shared between threads.
 */
public final class WadMaps {

    private static final Pattern MARKER = Pattern.compile("MAP\\d\\d|E\\dM\\d");

    /** All that may follow a map's marker; the list ends with the next other name. */
    private static final List<String> PARTS = List.of(
            "THINGS",
            "LINEDEFS",
            "SIDEDEFS",
            "VERTEXES",
            "SEGS",
            "SSECTORS",
            "NODES",
            "SECTORS",
            "REJECT",
            "BLOCKMAP",
            "BEHAVIOR",
            "SCRIPTS",
            "TEXTMAP");

    private final WadFile file;
    private final Map<String, Map<String, Lump>> maps;
    private final MeshCache cache;

    private WadMaps(WadFile file, Map<String, Map<String, Lump>> maps, MeshCache cache) {
        this.file = file;
        this.maps = maps;
        this.cache = cache;
    }

    /**
     * Opens a file.
     *
     * @throws WadException if it cannot be read, is no WAD file or holds no map
     */
    public static WadMaps open(Path path) {
        return open(path, MeshCache.ofProcess());
    }

    /**
     * Opens a file whose maps are prepared once.
     *
     * @param cache where what was prepared is kept
     * @throws WadException if it cannot be read, is no WAD file or holds no map
     */
    public static WadMaps open(Path path, MeshCache cache) {
        WadFile file = WadFile.open(path);
        Map<String, Map<String, Lump>> maps = new LinkedHashMap<>();
        List<Lump> lumps = file.lumps();
        for (int i = 0; i < lumps.size(); i++) {
            if (MARKER.matcher(lumps.get(i).name()).matches()) {
                // Of two maps with one name the later counts, as in Doom.
                maps.put(lumps.get(i).name(), parts(lumps, i + 1));
            }
        }
        if (maps.isEmpty()) {
            throw WadException.in(path, "holds no map: no lump has a name such as MAP01 or E1M1");
        }
        return new WadMaps(file, maps, cache);
    }

    private static Map<String, Lump> parts(List<Lump> lumps, int first) {
        Map<String, Lump> parts = new LinkedHashMap<>();
        for (int i = first; i < lumps.size() && PARTS.contains(lumps.get(i).name()); i++) {
            if (parts.putIfAbsent(lumps.get(i).name(), lumps.get(i)) != null) {
                break;
            }
        }
        return parts;
    }

    /** The names of its maps, in the file's order. */
    public List<String> names() {
        return new ArrayList<>(maps.keySet());
    }

    /**
     * Makes a map ready for play, which takes up to a second or so the first time and less when it is in the cache.
     *
     * @throws WadException if there is no such map, it is damaged or in another format than Doom's, or it is too large or
     *     has no two starts that can be reached from each other
     */
    public WadMap map(String name) {
        return new MapMaker(file.path(), new DoomMapReader(file, name, lumps(name)).read(), cache).make();
    }

    /**
     * The terrain of a map for so many agents on each of two sides.
     *
     * @throws WadException as {@link #map}
     */
    public Terrain terrain(String map, int perSide) {
        return map(map).terrain(perSide);
    }

    /** Writes a file with some of the maps, and of them only what {@link #map} reads. */
    void extract(List<String> names, Path target) {
        WadExtract extract = new WadExtract();
        for (String name : names) {
            Map<String, Lump> lumps = lumps(name);
            new DoomMapReader(file, name, lumps).read();
            extract.marker(name);
            for (String part : DoomMapReader.LUMPS) {
                extract.lump(file.path(), name, part, file.read(name, Objects.requireNonNull(lumps.get(part))));
            }
        }
        extract.write(target);
    }

    private Map<String, Lump> lumps(String name) {
        Map<String, Lump> lumps = maps.get(name);
        if (lumps == null) {
            throw WadException.in(file.path(), "holds no map " + name + "; it has " + String.join(", ", names()));
        }
        return lumps;
    }
}
