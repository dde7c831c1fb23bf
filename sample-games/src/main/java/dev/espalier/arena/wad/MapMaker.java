package dev.espalier.arena.wad;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.MeshCache;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.game.ImportedMap;
import java.nio.file.Path;
import java.util.List;

/** Makes an arena of one of Doom's maps, and notes what it did to it. */
final class MapMaker {

    private static final int MOST_ITEMS = 500;

    private final Path file;
    private final DoomMap map;
    private final Floorplan plan;
    private final MeshCache cache;
    private final Notes notes = new Notes();

    MapMaker(Path file, DoomMap map, MeshCache cache) {
        this.file = file;
        this.map = map;
        this.cache = cache;
        this.plan = Floorplan.of(map);
    }

    WadMap make() {
        notes.count(Doors.open(map, plan), "door stands open", "doors stand open");
        Lifts lifts = Lifts.rebuild(map, plan);
        notes.count(lifts.stairs(), "lift has become a stair", "lifts have become stairs");
        notes.count(lifts.lowered(), "lift stays down", "lifts stay down");
        notes.count(lifts.left(), "lift stays as it is", "lifts stay as they are");
        notes.ignored(map);
        List<Spot> all = Starts.of(map, plan, notes);
        Ground ground = Ground.of(plan, all, cache)
                .orElseThrow(() -> WadException.in(file, map.name(), "is too large or too intricate for an arena"));
        Terrain terrain = Terrain.of(ground.map(), ground.mesh());
        List<Spot> starts = Starts.onGround(all, ground, terrain.places(), notes);
        if (starts.size() < 2 || terrain.places().count() == 0) {
            throw WadException.in(
                    file, map.name(), "has no two starts with a way from one to the other and back, of " + all.size());
        }
        Pickups pickups = Pickups.of(map, plan, ground, MOST_ITEMS);
        notes.dropped(pickups.packsOutOfReach(), "health pack");
        return new WadMap(report(ground, starts, pickups.items()), terrain, starts, pickups.items());
    }

    private ImportedMap report(Ground ground, List<Spot> starts, List<ItemSpot> items) {
        return new ImportedMap(
                map.name(),
                ground.map().maxX() - ground.map().minX(),
                ground.map().maxY() - ground.map().minY(),
                map.sectors().size(),
                map.lines().size(),
                starts.size(),
                WadMap.packs(items).size(),
                ground.share(),
                notes.all());
    }
}
