package dev.espalier.arena.sim;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.rules.Rules;
import dev.espalier.runtime.tree.TickClock;
import java.util.SplittableRandom;

/** Everything that a match consists of at one moment. Belongs to one match and one thread. */
public final class World implements TickClock {

    /** A tick long before any match. */
    public static final long NEVER = -1_000_000;

    private final Terrain terrain;
    private final Rules rules;
    private final int perSide;
    private final int memoryTicks;
    private final Fighter[] fighters;
    private final HealthPacks healthPacks;
    private final double[] baseX = new double[2];
    private final double[] baseY = new double[2];
    final int[] frags = new int[2];
    long tick;

    World(Terrain terrain, Rules rules, int perSide, SplittableRandom random) {
        this.terrain = terrain;
        this.rules = rules;
        this.perSide = perSide;
        this.memoryTicks = Rules.ticks(rules.memorySeconds());
        this.healthPacks = new HealthPacks(terrain.map(), rules);
        this.fighters = new Fighter[2 * perSide];
        for (int i = 0; i < fighters.length; i++) {
            fighters[i] = new Fighter(this, i, i / perSide, random.split());
        }
        for (int side = 0; side < 2; side++) {
            for (Spot spot : terrain.map().spawns(side)) {
                baseX[side] += spot.x() / terrain.map().spawns(side).size();
                baseY[side] += spot.y() / terrain.map().spawns(side).size();
            }
        }
    }

    public Terrain terrain() {
        return terrain;
    }

    public Rules rules() {
        return rules;
    }

    @Override
    public long tick() {
        return tick;
    }

    /** Seconds since a tick. */
    public double secondsSince(long then) {
        return (tick - then) / (double) Rules.TICKS_PER_SECOND;
    }

    int memoryTicks() {
        return memoryTicks;
    }

    /** Agents of both sides, those of the first side first. */
    public int fighterCount() {
        return 2 * perSide;
    }

    public Fighter fighter(int index) {
        return fighters[index];
    }

    public int perSide() {
        return perSide;
    }

    public HealthPacks healthPacks() {
        return healthPacks;
    }

    /** Kills of a side. */
    public int frags(int side) {
        return frags[side];
    }

    public int living(int side) {
        int living = 0;
        for (int i = side * perSide; i < (side + 1) * perSide; i++) {
            living += fighters[i].isAlive() ? 1 : 0;
        }
        return living;
    }

    /** The middle of a side's spawn points. */
    public double baseX(int side) {
        return baseX[side];
    }

    public double baseY(int side) {
        return baseY[side];
    }
}
