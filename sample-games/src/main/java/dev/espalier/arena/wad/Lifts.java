package dev.espalier.arena.wad;

import dev.espalier.arena.wad.Floorplan.Room;
import java.util.List;
import java.util.SortedSet;

/**
 * Nothing moves in an arena. So a lift between a lower and a higher floor becomes a stair from one to the other, and a lift
 * that leads nowhere higher stays down.
 */
final class Lifts {

    /** With more than this the map is no map, and to rebuild them would take long. */
    private static final int MOST_LIFTS = 200;

    private final Floorplan plan;
    private int stairs;
    private int lowered;
    private int left;

    private Lifts(Floorplan plan) {
        this.plan = plan;
    }

    static Lifts rebuild(DoomMap map, Floorplan plan) {
        Lifts lifts = new Lifts(plan);
        SortedSet<Integer> sectors = Targets.of(map, Special.LIFT_BEHIND, Special.LIFT_BY_TAG);
        if (sectors.size() > MOST_LIFTS) {
            lifts.left = sectors.size();
        } else {
            sectors.forEach(lifts::rebuild);
        }
        return lifts;
    }

    /** How many have become stairs. */
    int stairs() {
        return stairs;
    }

    /** How many stay down. */
    int lowered() {
        return lowered;
    }

    /** How many stay as they were, because a stair in their place would be too steep or they hardly move. */
    int left() {
        return left;
    }

    private void rebuild(int lift) {
        List<Room> around =
                plan.neighbours(lift).stream().map(plan.rooms()::get).toList();
        Room room = plan.rooms().get(lift);
        double low = around.stream().mapToDouble(Room::floor).min().orElse(room.floor());
        double high = around.stream()
                .mapToDouble(Room::floor)
                .filter(floor -> floor <= room.floor() + Floorplan.STEP || room.floor() == low)
                .max()
                .orElse(low);
        if (low >= room.floor() && high <= room.floor() + Floorplan.STEP) {
            left++;
        } else if (high <= low + Floorplan.STEP) {
            plan.rooms().set(lift, new Room(low, room.ceiling()));
            lowered++;
        } else if (Stair.build(plan, lift, low, high)) {
            stairs++;
        } else {
            left++;
        }
    }
}
