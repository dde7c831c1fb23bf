package dev.espalier.arena.wad;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.game.ImportedMap;
import java.util.List;

/**
 * One map, made ready for play. Immutable; may be shared between threads.
 *
 * @param report what became of the map
 * @param ground the map without spawn points
 * @param starts where agents may enter, two or more
 */
public record WadMap(ImportedMap report, Terrain ground, List<Spot> starts, List<Spot> packs) {

    public WadMap {
        starts = List.copyOf(starts);
        packs = List.copyOf(packs);
    }

    /**
     * The map for a match.
     *
     * @param perSide agents on each side
     */
    public Terrain terrain(int perSide) {
        return ground.with(new SpawnDeal(ground, starts).sides(perSide), packs);
    }
}
