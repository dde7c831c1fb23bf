package dev.espalier.arena.sim;

import dev.espalier.arena.map.Sight;
import java.util.Arrays;

/**
 * Which enemies have a clear line between their eyes: worked out once for each pair and tick, so that sight is mutual. What
 * stood between a pair a moment ago mostly still does, and is asked first.
 */
final class Sightings {

    private final World world;
    private final Sight sight;
    private final int count;
    private final boolean[] clear;
    private final double[] distance;
    private final int[] lastBlocker;

    Sightings(World world) {
        this.world = world;
        this.sight = world.terrain().sight();
        this.count = world.fighterCount();
        clear = new boolean[count * count];
        distance = new double[count * count];
        lastBlocker = new int[count * count];
        Arrays.fill(lastBlocker, -1);
    }

    void update() {
        for (int i = 0; i < count; i++) {
            Fighter one = world.fighter(i);
            for (int j = i + 1; j < count; j++) {
                Fighter other = world.fighter(j);
                if (!one.isEnemyOf(other)) {
                    continue;
                }
                boolean seen = one.isAlive() && other.isAlive() && look(i * count + j, one, other);
                clear[i * count + j] = seen;
                clear[j * count + i] = seen;
                if (seen) {
                    double far = one.distanceTo(other);
                    distance[i * count + j] = far;
                    distance[j * count + i] = far;
                }
            }
        }
    }

    private boolean look(int pair, Fighter one, Fighter other) {
        int blocker = lastBlocker[pair];
        if (blocker >= 0 && sight.blocks(blocker, one.x(), one.y(), one.eyeZ(), other.x(), other.y(), other.eyeZ())) {
            return false;
        }
        blocker = sight.blocker(one.x(), one.y(), one.eyeZ(), other.x(), other.y(), other.eyeZ());
        lastBlocker[pair] = blocker;
        return blocker < 0;
    }

    boolean clear(int one, int other) {
        return clear[one * count + other];
    }

    /** Between two whose line is clear. */
    double distance(int one, int other) {
        return distance[one * count + other];
    }
}
