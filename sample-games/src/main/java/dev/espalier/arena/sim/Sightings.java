package dev.espalier.arena.sim;

import dev.espalier.arena.map.Sight;
import java.util.Arrays;

/**
 * Which enemies have a clear line between their eyes: worked out at most once for each pair and tick, so that sight is mutual, and
 * only for pairs of whom one looks at the other. What stood between a pair a moment ago mostly still does, and is asked first.
 */
final class Sightings {

    private final World world;
    private final Sight sight;
    private final int count;
    /** When a pair's line was last worked out; of a pair the lower index comes first. */
    private final long[] knownTick;

    private final boolean[] clear;
    private final int[] lastBlocker;

    Sightings(World world) {
        this.world = world;
        this.sight = world.terrain().sight();
        this.count = world.fighterCount();
        knownTick = new long[count * count];
        clear = new boolean[count * count];
        lastBlocker = new int[count * count];
        Arrays.fill(knownTick, World.NEVER);
        Arrays.fill(lastBlocker, -1);
    }

    /** Whether nothing stands between the eyes of two agents; nobody has moved since the tick began. */
    boolean clear(Fighter one, Fighter other) {
        return one.index() < other.index() ? ordered(one, other) : ordered(other, one);
    }

    private boolean ordered(Fighter one, Fighter other) {
        int pair = one.index() * count + other.index();
        if (knownTick[pair] != world.tick) {
            knownTick[pair] = world.tick;
            clear[pair] = look(pair, one, other);
        }
        return clear[pair];
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
}
