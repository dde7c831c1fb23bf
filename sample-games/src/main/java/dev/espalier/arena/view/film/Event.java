package dev.espalier.arena.view.film;

import dev.espalier.arena.rules.WeaponKind;

/** Something that happened in one tick and left no trace in a {@link Moment}. Agents are named by their index, places are in metres. */
public sealed interface Event {

    /** When, in ticks from the beginning of the match. */
    int tick();

    /** Stands for nobody. */
    int NOBODY = -1;

    /**
     * A shot, or one pellet of it, that arrives at once.
     *
     * @param hit whether somebody was struck at its end
     */
    record Shot(
            int tick,
            int by,
            WeaponKind weapon,
            double x,
            double y,
            double z,
            double toX,
            double toY,
            double toZ,
            boolean hit)
            implements Event {}

    /**
     * A missile bursts.
     *
     * @param radius how far it is felt
     */
    record Burst(int tick, int by, double x, double y, double z, double radius) implements Event {}

    /** Somebody falls, by an enemy, an ally or its own hand. */
    record Fall(int tick, int fallen, int by, WeaponKind weapon, double x, double y, double z, double byX, double byY)
            implements Event {}

    /**
     * Something about the match's aim, told in words.
     *
     * @param side which side it is good for
     * @param agent who did it; {@link #NOBODY} when nobody in particular
     */
    record Deed(int tick, int side, int agent, String text, double x, double y) implements Event {}
}
