package dev.espalier.arena.wad;

import dev.espalier.arena.nav.MeshCache;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.source.MapSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Maps of WAD files, each named by its file and its name there, such as {@code freedm:MAP07}. Files are found by {@link
 * WadSearchPath}. The name of a file stands for what is in it; who plays another version of a file plays other maps.
 */
public final class WadSource implements MapSource {

    private static final String FILE_NAME = "[a-z0-9][a-z0-9_.-]{0,63}";
    private static final Pattern FILE = Pattern.compile(FILE_NAME);
    private static final Pattern NAME = Pattern.compile("(" + FILE_NAME + "):(MAP\\d\\d|E\\dM\\d)");
    private static final int MOST_MAPS = 64;

    /** A map that was made, or why it could not be. */
    private record Made(@Nullable WadMap map, String fault) {}

    private final Supplier<WadSearchPath> path;
    private final MeshCache cache;
    private final Map<String, WadMaps> files = new LinkedHashMap<>();
    private final Map<String, Made> recent = new LinkedHashMap<>(16, 0.75f, true);

    /** Files of this process's search path. */
    public WadSource() {
        this(WadSearchPath::ofProcess, MeshCache.ofProcess());
    }

    /** Files of a search path. */
    public WadSource(WadSearchPath path, MeshCache cache) {
        this(() -> path, cache);
    }

    private WadSource(Supplier<WadSearchPath> path, MeshCache cache) {
        this.path = path;
        this.cache = cache;
    }

    @Override
    public String name() {
        return "wad";
    }

    @Override
    public Optional<String> fault(String map) {
        if (!NAME.matcher(map).matches()) {
            return Optional.of(
                    "a map of a WAD file is named by the file, in lower case and without its ending, and its name there,"
                            + " such as freedm:MAP07, not '" + map + "'");
        }
        Made made = made(map);
        return made.map() == null ? Optional.of(made.fault()) : Optional.empty();
    }

    private WadMap playable(String map) {
        return Objects.requireNonNull(made(map).map(), map);
    }

    private Made made(String map) {
        synchronized (recent) {
            @Nullable Made known = recent.get(map);
            if (known != null) {
                return known;
            }
        }
        Made made = make(map);
        synchronized (recent) {
            recent.put(map, made);
            if (recent.size() > MOST_MAPS) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return made;
    }

    private Made make(String map) {
        Matcher name = NAME.matcher(map);
        if (!name.matches()) {
            throw new IllegalArgumentException("no name of a map: " + map);
        }
        try {
            return new Made(file(name.group(1)).map(name.group(2)), "");
        } catch (WadException fault) {
            return new Made(null, String.valueOf(fault.getMessage()));
        }
    }

    private WadMaps file(String name) {
        synchronized (files) {
            @Nullable WadMaps known = files.get(name);
            if (known == null) {
                known = WadMaps.open(path.get().require(name), cache);
                files.put(name, known);
            }
            return known;
        }
    }

    /** The number stands for the name alone, so that it is the same wherever the file lies: FNV-1a, without its sign. */
    @Override
    public long number(String map) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < map.length(); i++) {
            hash = (hash ^ map.charAt(i)) * 0x100000001b3L;
        }
        return hash >>> 1;
    }

    @Override
    public String family(String map, int perSide) {
        return map.substring(0, map.indexOf(':'));
    }

    @Override
    public String size(String map, int perSide) {
        return Math.round(playable(map).report().widthMetres()) + "x"
                + Math.round(playable(map).report().depthMetres()) + " m";
    }

    @Override
    public String describe(String map, int perSide) {
        return "the map " + playable(map).report().name() + " of " + family(map, perSide) + ".wad";
    }

    @Override
    public Optional<List<String>> group(String file) {
        if (!FILE.matcher(file).matches()) {
            throw new IllegalArgumentException(
                    "a WAD file is named in lower case and without its ending, such as freedm, not '" + file + "'");
        }
        try {
            return Optional.of(file(file).names().stream()
                    .map(map -> file + ":" + map)
                    .filter(map -> fault(map).isEmpty())
                    .toList());
        } catch (WadException fault) {
            throw new IllegalArgumentException(fault.getMessage(), fault);
        }
    }

    @Override
    public Terrain terrain(String map, int perSide) {
        return playable(map).terrain(perSide);
    }
}
