package dev.espalier.arena.wad;

import java.util.Set;

/**
 * What a line does when somebody crosses, uses or shoots it, as far as an arena cares.
 *
 * <p>Source: the Unofficial Doom Specs, release 1.666, section 4.3.2; the ranges of generalized lines are Boom's
 * (boomref.txt, section 14).
 */
enum Special {
    NONE,
    /** A door at the back of the line. */
    DOOR_BEHIND,
    /** Doors with the line's tag. */
    DOOR_BY_TAG,
    /** A lift at the back of the line. */
    LIFT_BEHIND,
    /** Lifts with the line's tag. */
    LIFT_BY_TAG,
    TELEPORTER,
    /** The way out of the map, or how a wall looks. */
    OF_NO_MATTER,
    /** Any other change of floors, ceilings or light. */
    OTHER;

    private static final Set<Integer> DOORS_BEHIND = Set.of(1, 26, 27, 28, 31, 32, 33, 34, 117, 118);
    private static final Set<Integer> DOORS_BY_TAG = Set.of(
            2, 4, 29, 46, 61, 63, 86, 90, 99, 103, 105, 106, 108, 109, 111, 112, 114, 115, 133, 134, 135, 136, 137);
    private static final Set<Integer> LIFTS_BY_TAG = Set.of(10, 21, 53, 62, 87, 88, 120, 121, 122, 123);
    private static final Set<Integer> TELEPORTERS =
            Set.of(39, 97, 125, 126, 174, 195, 207, 208, 209, 210, 243, 244, 262, 263, 264, 265, 266, 267, 268, 269);
    private static final Set<Integer> NO_MATTER = Set.of(11, 48, 51, 52, 85, 124, 197, 198);
    private static final int GENERALIZED_LIFTS = 0x3400;
    private static final int GENERALIZED_DOORS = 0x3800;
    private static final int GENERALIZED_FLOORS = 0x4000;

    static Special of(int number) {
        if (number == 0) {
            return NONE;
        } else if (DOORS_BEHIND.contains(number)) {
            return DOOR_BEHIND;
        } else if (DOORS_BY_TAG.contains(number)) {
            return DOOR_BY_TAG;
        } else if (LIFTS_BY_TAG.contains(number)) {
            return LIFT_BY_TAG;
        } else if (TELEPORTERS.contains(number)) {
            return TELEPORTER;
        } else if (NO_MATTER.contains(number)) {
            return OF_NO_MATTER;
        }
        return generalized(number);
    }

    /** In Boom's ranges the last three bits say what triggers: pushing, 6 and 7, acts on what is behind the line. */
    private static Special generalized(int number) {
        boolean pushed = (number & 7) >= 6;
        if (number >= GENERALIZED_DOORS && number < GENERALIZED_FLOORS) {
            return pushed ? DOOR_BEHIND : DOOR_BY_TAG;
        } else if (number >= GENERALIZED_LIFTS && number < GENERALIZED_DOORS) {
            return pushed ? LIFT_BEHIND : LIFT_BY_TAG;
        }
        return OTHER;
    }
}
