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
 * @param items all that lies there to be picked up; only what restores health is used so far
 */
public record WadMap(ImportedMap report, Terrain ground, List<Spot> starts, List<ItemSpot> items) {

    public WadMap {
        starts = List.copyOf(starts);
        items = List.copyOf(items);
    }

    /**
     * The map for a match.
     *
     * @param perSide agents on each side
     */
    public Terrain terrain(int perSide) {
        return ground.with(new SpawnDeal(ground, starts).sides(perSide), packs());
    }

    /** The health packs. */
    public List<Spot> packs() {
        return packs(items);
    }

    static List<Spot> packs(List<ItemSpot> items) {
        return items.stream()
                .filter(placed -> placed.item().kind() == Item.Kind.HEALTH)
                .map(ItemSpot::spot)
                .toList();
    }
}
