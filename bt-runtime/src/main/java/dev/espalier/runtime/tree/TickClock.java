package dev.espalier.runtime.tree;

/** The game's time, in whole ticks. Trees read it and never any other clock. */
@FunctionalInterface
public interface TickClock {

    /** The tick that is being played, from 0. */
    long tick();
}
