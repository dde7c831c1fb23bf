package dev.espalier.gold;

/** What a vein holds. */
enum Ore {
    /** No vein is known. */
    NONE(0, 1),
    COPPER(1, 6),
    SILVER(2, 10),
    GOLD(4, 18);

    final int worth;
    final int digTicks;

    Ore(int worth, int digTicks) {
        this.worth = worth;
        this.digTicks = digTicks;
    }
}
