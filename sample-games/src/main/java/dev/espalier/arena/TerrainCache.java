package dev.espalier.arena;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.nav.Terrain;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps that were played lately. Thread-safe; two threads that miss the same map at once may both make it. */
final class TerrainCache {

    private static final int MOST = 512;

    private final Map<GameSpec, Terrain> recent = new LinkedHashMap<>(64, 0.75f, true);

    Terrain get(GameSpec spec) {
        synchronized (recent) {
            @Nullable Terrain known = recent.get(spec);
            if (known != null) {
                return known;
            }
        }
        Terrain made = new MapGenerator(spec.map(), spec.perSide()).generate();
        synchronized (recent) {
            recent.put(spec, made);
            if (recent.size() > MOST) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return made;
    }
}
