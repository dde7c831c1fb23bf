package dev.espalier.arena.sim;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.rules.Rules;
import java.util.List;

/** The health packs of a match: which lie there, and who takes them. */
public final class HealthPacks {

    private static final double REACH = 0.9;

    private final double[] xs;
    private final double[] ys;
    private final double[] zs;
    private final long[] backAt;
    private final int respawnTicks;
    private final double amount;
    private final double maxHealth;

    HealthPacks(ArenaMap map, Rules rules) {
        List<Spot> spots = map.healthPacks();
        xs = spots.stream().mapToDouble(Spot::x).toArray();
        ys = spots.stream().mapToDouble(Spot::y).toArray();
        zs = spots.stream()
                .mapToDouble(spot -> map.floor(map.sectorAt(spot.x(), spot.y(), -1)))
                .toArray();
        backAt = new long[spots.size()];
        respawnTicks = Rules.ticks(rules.healthPackRespawnSeconds());
        amount = rules.healthPackAmount();
        maxHealth = rules.maxHealth();
    }

    public int count() {
        return xs.length;
    }

    public double x(int pack) {
        return xs[pack];
    }

    public double y(int pack) {
        return ys[pack];
    }

    public double z(int pack) {
        return zs[pack];
    }

    /** The tick in which it lies there again, or since which it does. */
    long backAt(int pack) {
        return backAt[pack];
    }

    /** Whether it lies there at a tick. */
    public boolean isThere(int pack, long tick) {
        return tick >= backAt[pack];
    }

    /** The nearest pack that lies there at a tick; -1 when none does. */
    public int nearest(double x, double y, long tick) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int pack = 0; pack < xs.length; pack++) {
            double squared = (xs[pack] - x) * (xs[pack] - x) + (ys[pack] - y) * (ys[pack] - y);
            if (squared < least && isThere(pack, tick)) {
                least = squared;
                best = pack;
            }
        }
        return best;
    }

    /** Gives each pack to the nearest hurt agent on it. */
    void handOut(World world) {
        for (int pack = 0; pack < xs.length; pack++) {
            if (!isThere(pack, world.tick())) {
                continue;
            }
            int taker = -1;
            double nearest = REACH * REACH;
            for (int i = 0; i < world.fighterCount(); i++) {
                Fighter fighter = world.fighter(i);
                double squared = fighter.squaredDistanceTo(xs[pack], ys[pack]);
                if (fighter.alive && fighter.health < maxHealth && squared < nearest) {
                    nearest = squared;
                    taker = i;
                }
            }
            if (taker >= 0) {
                Fighter fighter = world.fighter(taker);
                fighter.health = Math.min(maxHealth, fighter.health + amount);
                fighter.tally().pickUps++;
                backAt[pack] = world.tick() + respawnTicks;
                world.onlooker.tookPack(fighter, pack);
            }
        }
    }
}
