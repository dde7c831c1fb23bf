package dev.espalier.arena.sim;

import dev.espalier.arena.rules.Weapon;

/**
 * Is told of what happens in a match without leaving a trace in the world: shots, bursts, falls. For films and viewers. Called
 * by the match's thread in the middle of a tick; reads what it likes and changes nothing.
 */
public interface Onlooker {

    /**
     * Somebody fires; told once for each pellet.
     *
     * @param dirX with {@code dirY} the direction on the ground, a vector of length 1
     * @param slope metres that the shot rises in a metre on the ground
     * @param metres how far on the ground somebody was struck; infinite when nobody was, or it is a missile
     */
    void shot(Fighter by, Weapon weapon, double dirX, double dirY, double slope, double metres);

    /** A missile bursts. */
    void burst(Fighter by, Weapon weapon, double x, double y, double z);

    /** Somebody falls, by an enemy, an ally or its own hand. */
    void fell(Fighter fallen, Fighter by);
}
