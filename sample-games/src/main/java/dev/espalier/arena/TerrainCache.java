package dev.espalier.arena;

import dev.espalier.arena.nav.Terrain;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps that were played lately. Thread-safe; two threads that miss the same map at once may both make it. */
final class TerrainCache {

    /** What a map depends on; the mode is not part of it. */
    private record Key(String source, String map, int perSide) {}

    private static final int MOST = 512;

    private final Map<Key, Terrain> recent = new LinkedHashMap<>(64, 0.75f, true);

    Terrain get(GameSpec spec) {
        Key key = new Key(spec.source().name(), spec.map(), spec.perSide());
        synchronized (recent) {
            @Nullable Terrain known = recent.get(key);
            if (known != null) {
                return known;
            }
        }
        Terrain made = spec.source().terrain(spec.map(), spec.perSide());
        synchronized (recent) {
            recent.put(key, made);
            if (recent.size() > MOST) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return made;
    }
}
