package dev.espalier.arena.wad;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.wad.DoomMap.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what lies on a map to be picked up, and a place to stand for whoever takes it. */
final class Pickups {

    private final List<ItemSpot> items = new ArrayList<>();
    private int packsOutOfReach;

    private Pickups() {}

    /**
     * What lies there in a deathmatch.
     *
     * @param most things beyond this number are left out
     */
    static Pickups of(DoomMap map, Floorplan plan, Ground ground, int most) {
        Pickups result = new Pickups();
        for (Thing thing : map.things()) {
            Optional<Item> item = thing.inDeathmatch() ? Item.of(thing.type()) : Optional.empty();
            if (item.isPresent() && result.items.size() < most) {
                result.add(item.get(), plan.spot(thing), ground);
            }
        }
        return result;
    }

    private void add(Item item, Spot place, Ground ground) {
        Optional<Spot> spot = ground.footing(place);
        if (spot.isPresent()) {
            items.add(new ItemSpot(item, spot.get()));
        } else if (item.kind() == Item.Kind.HEALTH) {
            packsOutOfReach++;
        }
    }

    List<ItemSpot> items() {
        return items;
    }

    /** How many that restore health nobody can get at. */
    int packsOutOfReach() {
        return packsOutOfReach;
    }
}
