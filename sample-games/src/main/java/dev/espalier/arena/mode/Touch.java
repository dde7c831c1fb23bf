package dev.espalier.arena.mode;

import dev.espalier.arena.map.Body;
import dev.espalier.arena.sim.Fighter;

/** Who is close enough to a thing to take it. */
final class Touch {

    /** How close that is, in metres. */
    static final double REACH = 0.9;

    private Touch() {}

    /** The square of a living agent's distance from a thing; infinite when it cannot touch it. */
    static double squaredDistance(Fighter fighter, double x, double y, double z, double reach) {
        double squared = fighter.squaredDistanceTo(x, y);
        boolean touches = fighter.isAlive() && squared < reach * reach && Math.abs(fighter.z() - z) < Body.HEIGHT;
        return touches ? squared : Double.POSITIVE_INFINITY;
    }
}
