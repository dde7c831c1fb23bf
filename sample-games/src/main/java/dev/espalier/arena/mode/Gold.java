package dev.espalier.arena.mode;

import dev.espalier.arena.nav.Places;
import dev.espalier.arena.rules.ObjectiveRules;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Ground;
import dev.espalier.arena.sim.World;
import java.util.random.RandomGenerator;

/**
 * The gold on the ground of a match: first the chests, which are filled again elsewhere some time after they were emptied, then
 * heaps that fallen agents left, which are gone after a while.
 */
final class Gold {

    /** How far from both banks chests stand at least, if the map has room for it. */
    private static final double FROM_BANKS = 8;

    private static final int DRAWS = 20;

    private final World world;
    private final RandomGenerator random;
    private final Ground ground;
    private final int[] candidates;
    private final int chests;
    private final double chestGold;
    private final int respawnTicks;
    private final int lootTicks;
    private final double[] amount;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    /** When a chest is filled again, or a heap is gone. */
    private final long[] changesAt;

    Gold(World world, RandomGenerator random) {
        ObjectiveRules rules = world.rules().objectives();
        this.world = world;
        this.random = random;
        this.ground = new Ground(world);
        this.candidates = ground.reachable();
        this.chests = rules.chests();
        this.chestGold = rules.chestGold();
        this.respawnTicks = Rules.ticks(rules.chestRespawnSeconds());
        this.lootTicks = Rules.ticks(rules.lootSeconds());
        // Nobody falls more often while a heap lies than this.
        int heapsEach = 1 + lootTicks / Rules.ticks(world.rules().respawnSeconds());
        int count = chests + heapsEach * world.fighterCount();
        amount = new double[count];
        x = new double[count];
        y = new double[count];
        z = new double[count];
        changesAt = new long[count];
        for (int chest = 0; chest < chests; chest++) {
            fill(chest);
        }
    }

    int count() {
        return amount.length;
    }

    double amount(int place) {
        return amount[place];
    }

    double x(int place) {
        return x[place];
    }

    double y(int place) {
        return y[place];
    }

    double z(int place) {
        return z[place];
    }

    void passTick() {
        for (int i = 0; i < amount.length; i++) {
            if (i < chests && amount[i] == 0 && world.tick() >= changesAt[i]) {
                fill(i);
            } else if (i >= chests && world.tick() >= changesAt[i]) {
                amount[i] = 0;
            }
        }
    }

    private void fill(int chest) {
        int place = away();
        Places places = world.terrain().places();
        x[chest] = places.x(place);
        y[chest] = places.y(place);
        z[chest] = places.z(place);
        amount[chest] = chestGold;
    }

    private int away() {
        Places places = world.terrain().places();
        int place = ground.draw(candidates, random, world.baseX(0), world.baseY(0), FROM_BANKS);
        for (int draw = 1; draw < DRAWS && isNear(places.x(place), places.y(place)); draw++) {
            place = ground.draw(candidates, random, world.baseX(0), world.baseY(0), FROM_BANKS);
        }
        return place;
    }

    /** Near the second bank, or where gold lies already. */
    private boolean isNear(double atX, double atY) {
        double dx = atX - world.baseX(1);
        double dy = atY - world.baseY(1);
        if (dx * dx + dy * dy < FROM_BANKS * FROM_BANKS) {
            return true;
        }
        for (int i = 0; i < amount.length; i++) {
            if (amount[i] > 0 && x[i] == atX && y[i] == atY) {
                return true;
            }
        }
        return false;
    }

    void empty(int place) {
        amount[place] = 0;
        if (place < chests) {
            changesAt[place] = world.tick() + respawnTicks;
        }
    }

    /** Leaves a heap where somebody fell. */
    void leave(Fighter fallen, double gold) {
        for (int i = chests; i < amount.length; i++) {
            if (amount[i] == 0) {
                amount[i] = gold;
                x[i] = fallen.x();
                y[i] = fallen.y();
                z[i] = fallen.z();
                changesAt[i] = world.tick() + lootTicks;
                return;
            }
        }
    }
}
