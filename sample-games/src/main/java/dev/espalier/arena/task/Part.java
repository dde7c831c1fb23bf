package dev.espalier.arena.task;

/** A part of the map. */
public enum Part {
    ANYWHERE,
    OWN_HALF,
    ENEMY_HALF,
    MIDDLE
}
