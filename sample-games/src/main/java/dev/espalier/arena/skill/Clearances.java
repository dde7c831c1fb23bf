package dev.espalier.arena.skill;

import dev.espalier.arena.map.Sight;
import dev.espalier.arena.sim.Fighter;

/** How much room there is around an agent, in eight directions. Allocates nothing. */
public final class Clearances {

    /** How many directions. */
    public static final int DIRECTIONS = 8;

    private static final double HALF = 0.7071067811865476;
    private static final double[] ALONG = {1, HALF, 0, -HALF, -1, -HALF, 0, HALF};
    private static final double[] ASIDE = {0, HALF, 1, HALF, 0, -HALF, -1, -HALF};
    private static final double FAR = 3;
    private static final double NEAR = 1.1;

    /** What a body cannot step over stands higher than this. */
    private static final double KNEE = 0.6;

    private final double[] room = new double[DIRECTIONS];

    /** Looks around; the first direction is the given one of length 1, the others follow to the left. */
    public void look(Fighter self, double dirX, double dirY) {
        Sight sight = self.world().terrain().sight();
        for (int i = 0; i < DIRECTIONS; i++) {
            double x = ALONG[i] * dirX - ASIDE[i] * dirY;
            double y = ALONG[i] * dirY + ASIDE[i] * dirX;
            room[i] = clear(sight, self, x * FAR, y * FAR) ? 1 : clear(sight, self, x * NEAR, y * NEAR) ? 0.4 : 0;
        }
    }

    private static boolean clear(Sight sight, Fighter self, double dx, double dy) {
        double z = self.z() + KNEE;
        return sight.clear(self.x(), self.y(), z, self.x() + dx, self.y() + dy, z);
    }

    /** 1 for 3 m or more, 0.4 for more than a metre, else 0. */
    public double room(int direction) {
        return room[direction];
    }
}
