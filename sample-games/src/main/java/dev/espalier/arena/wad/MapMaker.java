package dev.espalier.arena.wad;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.NavMesh;
import dev.espalier.arena.nav.Places;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.wad.DoomMap.Linedef;
import dev.espalier.arena.wad.DoomMap.Thing;
import dev.espalier.game.ImportedMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes an arena of one of Doom's maps, and notes what it did to it. */
final class MapMaker {

    private static final int DEATHMATCH_START = 11;
    private static final int LAST_PLAYER_START = 4;

    /** More starts than this, or packs, are left out. */
    private static final int MOST_SPOTS = 128;

    /** How far from a start the play ground may begin to which it is moved, in metres. */
    private static final double DROP = 6;

    /** How far beside its place a pack may be taken, in metres. */
    private static final double REACH = 0.8;

    private static final int STEPS = 8;

    /** From no way off to the whole reach in all directions, the nearest first. */
    private static final List<Spot> OFFSETS = offsets();

    private final Path file;
    private final DoomMap map;
    private final Floorplan plan;
    private final Notes notes = new Notes();

    MapMaker(Path file, DoomMap map) {
        this.file = file;
        this.map = map;
        this.plan = Floorplan.of(map);
    }

    private static List<Spot> offsets() {
        Spot none = new Spot(0, 0);
        return IntStream.rangeClosed(-STEPS, STEPS)
                .boxed()
                .flatMap(x -> IntStream.rangeClosed(-STEPS, STEPS)
                        .mapToObj(y -> new Spot(x * REACH / STEPS, y * REACH / STEPS)))
                .filter(offset -> offset.distanceTo(none) <= REACH)
                .sorted(Comparator.comparingDouble(offset -> offset.distanceTo(none)))
                .toList();
    }

    WadMap make() {
        notes.count(Doors.open(map, plan), "door stands open", "doors stand open");
        Lifts lifts = Lifts.rebuild(map, plan);
        notes.count(lifts.stairs(), "lift has become a stair", "lifts have become stairs");
        notes.count(lifts.lowered(), "lift stays down", "lifts stay down");
        notes.count(lifts.left(), "lift stays as it is", "lifts stay as they are");
        notes.ignored(map);
        List<Spot> all = spots(thing -> thing.type() == DEATHMATCH_START);
        if (all.size() < 2) {
            notes.say("player starts are used, for there are not two for deathmatch");
            all = spots(thing -> thing.type() >= 1 && thing.type() <= LAST_PLAYER_START);
        }
        Ground ground = Ground.of(plan, all)
                .orElseThrow(() -> WadException.in(file, map.name(), "is too large or too intricate for an arena"));
        Terrain terrain = Terrain.of(ground.map(), ground.mesh());
        List<Spot> starts = starts(terrain, all);
        if (starts.size() < 2 || terrain.places().count() == 0) {
            throw WadException.in(
                    file, map.name(), "has no two starts with a way from one to the other and back, of " + all.size());
        }
        List<Spot> packs = withinReach(ground.mesh(), spots(MapMaker::isHealth));
        return new WadMap(report(ground, starts, packs), terrain, starts, packs);
    }

    private static boolean isHealth(Thing thing) {
        return thing.inDeathmatch()
                && Item.of(thing.type())
                        .filter(item -> item.kind() == Item.Kind.HEALTH)
                        .isPresent();
    }

    private List<Spot> spots(Predicate<Thing> wanted) {
        double left = plan.minX();
        double low = plan.minY();
        return map.things().stream()
                .filter(wanted)
                .map(thing -> new Spot(
                        (thing.x() - left) / Floorplan.UNITS_PER_METRE, (thing.y() - low) / Floorplan.UNITS_PER_METRE))
                .distinct()
                .limit(MOST_SPOTS)
                .toList();
    }

    /** Doom lets players drop in from ledges to which there is no way back. Such starts go down to the play ground. */
    private List<Spot> starts(Terrain terrain, List<Spot> all) {
        List<Spot> result = new ArrayList<>();
        int moved = 0;
        for (Spot start : all) {
            if (isOn(terrain.mesh(), terrain.map(), start)) {
                result.add(start);
            } else {
                Optional<Spot> below = nearestPlace(terrain.places(), start, result);
                below.ifPresent(result::add);
                moved += below.isPresent() ? 1 : 0;
            }
        }
        notes.count(moved, "start on a ledge moved down", "starts on ledges moved down");
        dropped(all.size() - result.size(), "start");
        return result;
    }

    private static boolean isOn(NavMesh mesh, ArenaMap map, Spot spot) {
        return mesh.areaAt(spot.x(), spot.y()) >= 0 && map.sectorAt(spot.x(), spot.y(), -1) >= 0;
    }

    private static Optional<Spot> nearestPlace(Places places, Spot start, List<Spot> taken) {
        return IntStream.range(0, places.count())
                .mapToObj(place -> new Spot(places.x(place), places.y(place)))
                .filter(place -> place.distanceTo(start) <= DROP && !taken.contains(place))
                .min(Comparator.comparingDouble(place -> place.distanceTo(start)));
    }

    private void dropped(int count, String what) {
        notes.count(
                count,
                what + " dropped, for there is no way to it and back",
                what + "s dropped, for there is no way to them and back");
    }

    /** Packs where they lie, or a little beside it where somebody can stand; those farther off are out of reach. */
    private List<Spot> withinReach(NavMesh mesh, List<Spot> packs) {
        List<Spot> result = new ArrayList<>();
        for (Spot pack : packs) {
            OFFSETS.stream()
                    .map(offset -> new Spot(pack.x() + offset.x(), pack.y() + offset.y()))
                    .filter(spot -> mesh.isInside(spot.x(), spot.y()))
                    .findFirst()
                    .ifPresent(result::add);
        }
        dropped(packs.size() - result.size(), "health pack");
        return result;
    }

    private ImportedMap report(Ground ground, List<Spot> starts, List<Spot> packs) {
        return new ImportedMap(
                map.name(),
                ground.map().maxX() - ground.map().minX(),
                ground.map().maxY() - ground.map().minY(),
                map.sectors().size(),
                map.lines().size(),
                starts.size(),
                packs.size(),
                ground.share(),
                notes.all());
    }

    /** What the report says. */
    private static final class Notes {

        private static final int FIRST_DAMAGING = 4;
        private static final List<Integer> DAMAGING = List.of(FIRST_DAMAGING, 5, 7, 11, 16);

        private final List<String> all = new ArrayList<>();

        void say(String note) {
            all.add(note);
        }

        void count(long count, String one, String many) {
            if (count > 0) {
                all.add(count + " " + (count == 1 ? one : many));
            }
        }

        void ignored(DoomMap map) {
            count(lines(map, Special.TELEPORTER), "teleporter line ignored", "teleporter lines ignored");
            count(
                    lines(map, Special.OTHER),
                    "line that moves floors, ceilings or light ignored",
                    "lines that move floors, ceilings or light ignored");
            count(
                    map.sectors().stream()
                            .filter(sector -> DAMAGING.contains(sector.special()))
                            .count(),
                    "floor that hurts in Doom is harmless",
                    "floors that hurt in Doom are harmless");
            count(
                    map.lines().stream().filter(Linedef::hasNoLength).count(),
                    "line without length left out",
                    "lines without length left out");
        }

        private static long lines(DoomMap map, Special special) {
            return map.lines().stream()
                    .filter(line -> Special.of(line.special()) == special)
                    .count();
        }

        List<String> all() {
            return all;
        }
    }
}
