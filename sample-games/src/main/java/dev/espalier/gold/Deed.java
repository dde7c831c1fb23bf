package dev.espalier.gold;

/** What a digger does with its hands in a tick. */
enum Deed {
    NOTHING,
    DIG,
    GATHER,
    UNLOAD_AT_BASE,
    UNLOAD_AT_CART,
    ROB_BASE,
    ROB_CART,
    SHOVE,
    /** A shove that has felled somebody in this tick. */
    FELL,
    /** A shove that has failed in this tick. */
    STUMBLE
}
