package dev.espalier.arena.train;

import dev.espalier.arena.sim.Fighter;

/** What a pupil should do, by rules. May know more of the match than the pupil. One for each agent. */
@FunctionalInterface
interface Teacher {

    /**
     * What this agent should do in this tick.
     *
     * @param answer where to write it, as a network gives it
     */
    void teach(Fighter self, float[] answer);
}
