package dev.espalier.arena.wad;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.ArenaMapBuilder;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.wad.DoomMap.Linedef;
import dev.espalier.arena.wad.DoomMap.Sector;
import dev.espalier.arena.wad.DoomMap.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A map on its way from Doom to the arena, still in Doom's units; doors and lifts are changed in it. Mutable. */
final class Floorplan {

    /**
     * Doom's units in a metre. With 30 of them, what lets Doom's player through lets an arena's body through: its height
     * of 56 is 1.87 m where a body has 1.8 m, and its half width of 16 is 0.53 m where a body has 0.4 m.
     */
    static final double UNITS_PER_METRE = 30;

    /** The highest step that Doom's player walks up. */
    static final double STEP = 24;

    /** The height of Doom's player. */
    static final double PLAYER = 56;

    /** Heights of a sector. */
    record Room(double floor, double ceiling) {}

    /** A line, as {@link Linedef}. */
    record Wall(double x1, double y1, double x2, double y2, int front, int back, boolean blocks) {

        boolean touches(int sector) {
            return front == sector || back == sector;
        }

        /** The sector on the other side; -1 when there is none. */
        int beyond(int sector) {
            return front == sector ? back : front;
        }
    }

    private final List<Room> rooms = new ArrayList<>();
    private final List<Wall> walls = new ArrayList<>();
    private double left = Double.POSITIVE_INFINITY;
    private double low = Double.POSITIVE_INFINITY;

    /** The map as it is. Lines without a length are left out: nothing can be on either side of them. */
    static Floorplan of(DoomMap map) {
        Floorplan plan = new Floorplan();
        for (Sector sector : map.sectors()) {
            plan.rooms.add(new Room(sector.floor(), sector.ceiling()));
        }
        for (Linedef line : map.lines()) {
            if (!line.hasNoLength()) {
                plan.left = Math.min(plan.left, Math.min(line.x1(), line.x2()));
                plan.low = Math.min(plan.low, Math.min(line.y1(), line.y2()));
                plan.walls.add(
                        new Wall(line.x1(), line.y1(), line.x2(), line.y2(), line.front(), line.back(), line.blocks()));
            }
        }
        return plan;
    }

    List<Room> rooms() {
        return rooms;
    }

    List<Wall> walls() {
        return walls;
    }

    /** The sectors around one. */
    List<Integer> neighbours(int sector) {
        return walls.stream()
                .filter(wall -> wall.touches(sector) && wall.beyond(sector) >= 0 && wall.beyond(sector) != sector)
                .map(wall -> wall.beyond(sector))
                .distinct()
                .toList();
    }

    /** Where a thing is on the map in metres. */
    Spot spot(Thing thing) {
        return new Spot((thing.x() - left) / UNITS_PER_METRE, (thing.y() - low) / UNITS_PER_METRE);
    }

    /** The map in metres, with its south-western corner at the origin. */
    ArenaMap build(IntPredicate closed) {
        ArenaMapBuilder builder = new ArenaMapBuilder(STEP / UNITS_PER_METRE);
        for (Room room : rooms) {
            builder.sector(room.floor / UNITS_PER_METRE, room.ceiling / UNITS_PER_METRE);
        }
        for (Wall wall : walls) {
            builder.line(
                    (wall.x1 - left) / UNITS_PER_METRE,
                    (wall.y1 - low) / UNITS_PER_METRE,
                    (wall.x2 - left) / UNITS_PER_METRE,
                    (wall.y2 - low) / UNITS_PER_METRE,
                    wall.front,
                    wall.back,
                    wall.blocks || (wall.back >= 0 && closed.test(wall.front) != closed.test(wall.back)));
        }
        return builder.build();
    }
}
