package dev.espalier.arena.sim;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.rules.Rules;
import dev.espalier.runtime.tree.TickClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Everything that a match consists of at one moment. Belongs to one match and one thread. */
public final class World implements TickClock {

    /** A tick long before any match. */
    public static final long NEVER = -1_000_000;

    private final Terrain terrain;
    private final Rules rules;
    private final LineUp lineUp;
    private final int memoryTicks;
    private final Fighter[] fighters;
    private final HealthPacks healthPacks;
    private final SupplyPoints supplies;
    private final PickUps pickUps;
    private final double[] baseX = new double[2];
    private final double[] baseY = new double[2];
    private final List<Spot> firstSpawns;
    private final List<Spot> secondSpawns;
    private final Contest contest;
    final int[] frags = new int[2];
    private @Nullable Missiles missiles;
    /** Asked for wherever something happens that leaves no trace. */
    Onlooker onlooker = Onlooker.NOBODY;

    private Onlooker witness = Onlooker.NOBODY;
    private Onlooker watcher = Onlooker.NOBODY;

    long tick;

    World(MatchSetup setup) {
        SplittableRandom random = new SplittableRandom(setup.seed());
        this.terrain = setup.terrain();
        this.rules = setup.rules();
        this.lineUp = setup.lineUp();
        this.memoryTicks = Rules.ticks(rules.memorySeconds());
        this.healthPacks = new HealthPacks(terrain.map(), rules);
        this.fighters = new Fighter[lineUp.agents()];
        for (int i = 0; i < fighters.length; i++) {
            fighters[i] = new Fighter(this, i, i / lineUp.perSide(), random.split());
        }
        for (int side = 0; side < 2; side++) {
            for (Spot spot : terrain.map().spawns(side)) {
                baseX[side] += spot.x() / terrain.map().spawns(side).size();
                baseY[side] += spot.y() / terrain.map().spawns(side).size();
            }
        }
        this.supplies = new SupplyPoints(this);
        this.pickUps = new PickUps(this);
        this.firstSpawns = spawns(0);
        this.secondSpawns = spawns(1);
        this.contest = setup.contest().begin(this, random.split());
    }

    private List<Spot> spawns(int side) {
        List<Spot> spawns = new ArrayList<>(terrain.map().spawns(side));
        if (lineUp.alone()) {
            spawns.addAll(terrain.map().spawns(1 - side));
        }
        return spawns;
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
        return fighters.length;
    }

    public Fighter fighter(int index) {
        return fighters[index];
    }

    public int perSide() {
        return lineUp.perSide();
    }

    public LineUp lineUp() {
        return lineUp;
    }

    /** Who is told what happens; for the contest to tell, too. */
    public Onlooker onlooker() {
        return onlooker;
    }

    /** What the match is about, and how it stands. */
    public Contest contest() {
        return contest;
    }

    public HealthPacks healthPacks() {
        return healthPacks;
    }

    /** What lies about beside health packs. */
    public SupplyPoints supplies() {
        return supplies;
    }

    /** All places where something is picked up. */
    public PickUps pickUps() {
        return pickUps;
    }

    /** Missiles on their way. */
    public Missiles missiles() {
        return Objects.requireNonNull(missiles);
    }

    void fly(Missiles ofMatch) {
        missiles = ofMatch;
    }

    /** Tells somebody from now on what happens; null for nobody. */
    public void watch(@Nullable Onlooker by) {
        watcher = by == null ? Onlooker.NOBODY : by;
        onlooker = Onlookers.both(witness, watcher);
    }

    /** Tells a witness, who belongs to the match, from now on what happens, whoever else watches. */
    public void testify(Onlooker by) {
        witness = by;
        onlooker = Onlookers.both(witness, watcher);
    }

    /** Enemies that a side felled, less allies. */
    public int frags(int side) {
        return frags[side];
    }

    /** How many enemies of an agent are alive. */
    public int livingEnemies(Fighter fighter) {
        int living = 0;
        for (Fighter other : fighters) {
            living += other.alive && other.isEnemyOf(fighter) ? 1 : 0;
        }
        return living;
    }

    /** Where an agent may enter. */
    List<Spot> spawns(Fighter fighter) {
        return fighter.side() == 0 ? firstSpawns : secondSpawns;
    }

    /** The spawn point of a side nearest to the middle of them all. */
    public Spot home(int side) {
        Spot best = terrain.map().spawns(side).get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Spot spot : terrain.map().spawns(side)) {
            double squared = (spot.x() - baseX[side]) * (spot.x() - baseX[side])
                    + (spot.y() - baseY[side]) * (spot.y() - baseY[side]);
            if (squared < least) {
                least = squared;
                best = spot;
            }
        }
        return best;
    }

    /** The middle of a side's spawn points. */
    public double baseX(int side) {
        return baseX[side];
    }

    public double baseY(int side) {
        return baseY[side];
    }
}
