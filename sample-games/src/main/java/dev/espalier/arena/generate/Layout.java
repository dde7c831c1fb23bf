package dev.espalier.arena.generate;

import java.util.random.RandomGenerator;

/** A family of maps that play alike. */
interface Layout {

    /** Draws the half with lesser x on open ground. */
    void draw(Blueprint blueprint, RandomGenerator random);
}
