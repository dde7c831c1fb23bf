package dev.espalier.arena.wad;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Places;
import dev.espalier.arena.wad.DoomMap.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where agents may enter: Doom's starts for deathmatch, or for want of those the ones of its four players. */
final class Starts {

    private static final int DEATHMATCH = 11;
    private static final int LAST_PLAYER = 4;

    /** Starts beyond this number are left out. */
    private static final int MOST = 128;

    /** How far from a start the play ground may begin to which it is moved, in metres. */
    private static final double DROP = 6;

    private Starts() {}

    /** All starts of a map. */
    static List<Spot> of(DoomMap map, Floorplan plan, Notes notes) {
        List<Spot> starts = spots(map, plan, thing -> thing.type() == DEATHMATCH);
        if (starts.size() >= 2) {
            return starts;
        }
        notes.say("player starts are used, for there are not two for deathmatch");
        return spots(map, plan, thing -> thing.type() >= 1 && thing.type() <= LAST_PLAYER);
    }

    private static List<Spot> spots(DoomMap map, Floorplan plan, Predicate<Thing> wanted) {
        return map.things().stream()
                .filter(wanted)
                .map(plan::spot)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /**
     * Those from which one gets to all others. Doom lets players drop in from ledges to which there is no way back; such
     * starts go down to the play ground.
     */
    static List<Spot> onGround(List<Spot> starts, Ground ground, Places places, Notes notes) {
        List<Spot> result = new ArrayList<>();
        int moved = 0;
        for (Spot start : starts) {
            Optional<Spot> footing = ground.footing(start);
            Optional<Spot> entry = footing.or(() -> nearestPlace(places, start)).filter(spot -> !result.contains(spot));
            entry.ifPresent(result::add);
            moved += footing.isEmpty() && entry.isPresent() ? 1 : 0;
        }
        notes.count(moved, "start on a ledge moved down", "starts on ledges moved down");
        notes.dropped(starts.size() - result.size(), "start");
        return result;
    }

    private static Optional<Spot> nearestPlace(Places places, Spot start) {
        return IntStream.range(0, places.count())
                .mapToObj(place -> new Spot(places.x(place), places.y(place)))
                .filter(place -> place.distanceTo(start) <= DROP)
                .min(Comparator.comparingDouble(place -> place.distanceTo(start)));
    }
}
