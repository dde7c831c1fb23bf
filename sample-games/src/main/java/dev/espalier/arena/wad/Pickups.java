package dev.espalier.arena.wad;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.wad.DoomMap.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what lies on a map to be picked up, and a place to stand for whoever takes it. */
final class Pickups {

    /** How far from its place a thing may be taken, in metres. */
    private static final double REACH = 0.8;

    private static final int STEPS = 8;

    /** From no way off to the whole reach in all directions, the nearest first. */
    private static final List<Spot> OFFSETS = offsets();

    private final List<ItemSpot> items = new ArrayList<>();
    private int packsOutOfReach;

    private Pickups() {}

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
        Optional<Spot> spot = OFFSETS.stream()
                .map(offset -> new Spot(place.x() + offset.x(), place.y() + offset.y()))
                .filter(ground::holds)
                .findFirst();
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
