package dev.espalier.arena.wad;

import java.util.List;

/**
 * A map as Doom has it, its references checked. Lengths in Doom's units, whose player is 56 high and 32 wide.
 *
 * @param name such as {@code MAP07} or {@code E1M3}
 */
record DoomMap(String name, List<Linedef> lines, List<Sector> sectors, List<Thing> things) {

    DoomMap {
        lines = List.copyOf(lines);
        sectors = List.copyOf(sectors);
        things = List.copyOf(things);
    }

    /**
     * A line from (x1, y1) to (x2, y2).
     *
     * @param special what happens when somebody crosses or uses it; 0 for nothing
     * @param tag which sectors that is done to; 0 for none
     * @param front the sector on its right
     * @param back the sector on its left; -1 for none
     */
    record Linedef(int x1, int y1, int x2, int y2, int flags, int special, int tag, int front, int back) {

        private static final int BLOCKING = 1;

        boolean blocks() {
            return (flags & BLOCKING) != 0;
        }

        boolean hasNoLength() {
            return x1 == x2 && y1 == y2;
        }
    }

    /** A part of the floor with one height of floor and ceiling. */
    record Sector(int floor, int ceiling, int special, int tag) {}

    /** Something that lies or stands on the map. */
    record Thing(int x, int y, int type, int flags) {

        private static final int ON_HARD = 4;
        private static final int NOT_IN_DEATHMATCH = 32;

        /** Whether it is there in a deathmatch on the skill "Ultra-Violence". */
        boolean inDeathmatch() {
            return (flags & ON_HARD) != 0 && (flags & NOT_IN_DEATHMATCH) == 0;
        }
    }
}
