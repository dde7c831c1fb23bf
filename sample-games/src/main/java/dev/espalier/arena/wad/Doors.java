package dev.espalier.arena.wad;

import dev.espalier.arena.wad.Floorplan.Room;
import dev.espalier.arena.wad.Floorplan.Wall;
import java.util.Arrays;
import java.util.SortedSet;

/** Opens a map's doors for good: their ceilings go up to just below the lowest one around them, as Doom's do. */
final class Doors {

    /** How far below the lowest ceiling around it an open door hangs. */
    private static final double LIP = 4;

    private Doors() {}

    /** Opens all doors in which nobody can stand, and says how many that were. */
    static int open(DoomMap map, Floorplan plan) {
        SortedSet<Integer> doors = Targets.of(map, Special.DOOR_BEHIND, Special.DOOR_BY_TAG);
        doors.removeIf(door -> isOpen(plan.rooms().get(door)));
        double[] lowest = new double[plan.rooms().size()];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        for (Wall wall : plan.walls()) {
            // A door beside a door is no measure: both are shut.
            if (wall.back() >= 0 && doors.contains(wall.front()) != doors.contains(wall.back())) {
                int door = doors.contains(wall.front()) ? wall.front() : wall.back();
                double ceiling = plan.rooms().get(wall.beyond(door)).ceiling();
                lowest[door] = Math.min(lowest[door], ceiling);
            }
        }
        for (int door : doors) {
            Room room = plan.rooms().get(door);
            double limit = Double.isInfinite(lowest[door]) ? room.floor() + 2 * Floorplan.PLAYER : lowest[door] - LIP;
            plan.rooms().set(door, new Room(room.floor(), Math.max(room.ceiling(), limit)));
        }
        return doors.size();
    }

    private static boolean isOpen(Room room) {
        return room.ceiling() - room.floor() >= Floorplan.PLAYER;
    }
}
