package dev.espalier.arena.sim;

import dev.espalier.arena.rules.Weapon;
import org.jspecify.annotations.Nullable;

/**
 * Is told of what happens in a match without leaving a trace in the world: shots, bursts, falls, deeds. For films, viewers and
 * the events of replays. Called by the match's thread in the middle of a tick; reads what it likes and changes nothing.
 */
public interface Onlooker {

    /** Looks away. */
    Onlooker NOBODY = new Onlooker() {};

    /** What agents do to the things that a match is about. */
    enum Deed {
        /** Took the flag of the other side, which is the thing. */
        TOOK_FLAG,
        /** Fell with the flag of the other side, which is the thing. */
        DROPPED_FLAG,
        /** Brought its own flag home, which is the thing. */
        RETURNED_FLAG,
        /** A dropped flag, which is the thing, went home by itself; nobody did it. */
        FLAG_WENT_HOME,
        /** Captured the flag of the other side, which is the thing. */
        CAPTURED_FLAG,
        /** Took the gold in a place, which is the thing. */
        TOOK_GOLD,
        /** Brought gold to the bank of its side, which is the thing. */
        BANKED_GOLD,
        /** The zone went elsewhere; nobody did it. */
        ZONE_MOVED,
        /** The zone has another holder, the side that is the thing or nobody; nobody did it. */
        ZONE_CHANGED_HANDS
    }

    /**
     * Somebody fires; told once for each pellet.
     *
     * @param dirX with {@code dirY} the direction on the ground, a vector of length 1
     * @param slope metres that the shot rises in a metre on the ground
     * @param metres how far on the ground somebody was struck; infinite when nobody was, or it is a missile
     */
    default void shot(Fighter by, Weapon weapon, double dirX, double dirY, double slope, double metres) {}

    /** A missile bursts. */
    default void burst(Fighter by, Weapon weapon, double x, double y, double z) {}

    /** Somebody falls, by an enemy, an ally or its own hand. */
    default void fell(Fighter fallen, Fighter by) {}

    /** Whatever steers an agent has just decided; the world is still as that saw it. */
    default void thought(Fighter fighter) {}

    /** An agent enters, for the first time or after it had fallen. */
    default void entered(Fighter fighter) {}

    /** Somebody is hit, by an enemy, an ally or itself. */
    default void hit(Fighter by, Fighter struck, double damage) {}

    /** An agent takes a health pack, one of {@link World#healthPacks()}. */
    default void tookPack(Fighter taker, int pack) {}

    /** An agent takes one of {@link World#supplies()}. */
    default void tookSupply(Fighter taker, int point) {}

    /**
     * Something happens to what the match is about.
     *
     * @param by who did it; null when nobody did
     * @param thing a flag, bank or holder by its side, or a place of gold; -1 for none
     */
    default void did(Deed deed, @Nullable Fighter by, int thing) {}
}
