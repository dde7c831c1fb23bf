package dev.espalier.arena.wad;

import java.util.Arrays;
import java.util.Optional;

/**
 * What lies on Doom's maps to be picked up. Health becomes the arena's health packs; the rest waits for an arena that has
 * such things.
 *
 * <p>Source: the Unofficial Doom Specs, release 1.666, section 4.2.1.
 */
public enum Item {
    STIMPACK(2011, Kind.HEALTH, 10),
    MEDIKIT(2012, Kind.HEALTH, 25),
    SOUL_SPHERE(2013, Kind.HEALTH, 100),
    MEGASPHERE(83, Kind.HEALTH, 200),
    BERSERK(2023, Kind.HEALTH, 100),
    HEALTH_BONUS(2014, Kind.TRIFLE, 1),
    ARMOUR_BONUS(2015, Kind.TRIFLE, 1),
    GREEN_ARMOUR(2018, Kind.ARMOUR, 100),
    BLUE_ARMOUR(2019, Kind.ARMOUR, 200),
    CHAINSAW(2005, Kind.WEAPON, 1),
    SHOTGUN(2001, Kind.WEAPON, 1),
    SUPER_SHOTGUN(82, Kind.WEAPON, 1),
    CHAINGUN(2002, Kind.WEAPON, 1),
    ROCKET_LAUNCHER(2003, Kind.WEAPON, 1),
    PLASMA_RIFLE(2004, Kind.WEAPON, 1),
    BFG9000(2006, Kind.WEAPON, 1),
    CLIP(2007, Kind.AMMUNITION, 10),
    BOX_OF_BULLETS(2048, Kind.AMMUNITION, 50),
    SHELLS(2008, Kind.AMMUNITION, 4),
    BOX_OF_SHELLS(2049, Kind.AMMUNITION, 20),
    ROCKET(2010, Kind.AMMUNITION, 1),
    BOX_OF_ROCKETS(2046, Kind.AMMUNITION, 5),
    CELL(2047, Kind.AMMUNITION, 20),
    CELL_PACK(17, Kind.AMMUNITION, 100),
    BACKPACK(8, Kind.AMMUNITION, 1);

    /** What an item is good for. */
    public enum Kind {
        HEALTH,
        ARMOUR,
        WEAPON,
        AMMUNITION,
        /** A point of health or armour. */
        TRIFLE
    }

    private final int thingType;
    private final Kind kind;
    private final int amount;

    Item(int thingType, Kind kind, int amount) {
        this.thingType = thingType;
        this.kind = kind;
        this.amount = amount;
    }

    static Optional<Item> of(int thingType) {
        return Arrays.stream(values())
                .filter(item -> item.thingType == thingType)
                .findFirst();
    }

    public Kind kind() {
        return kind;
    }

    /** Points of health or armour, shots, or 1. */
    public int amount() {
        return amount;
    }
}
