package dev.espalier.arena.sim;

import dev.espalier.arena.nav.Places;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.Supplies;
import dev.espalier.arena.rules.WeaponKind;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Armour, ammunition and weapons that lie about, in the same places in every match on a map. */
public final class SupplyPoints {

    private static final double REACH = 0.9;
    private static final double APART = 5;
    private static final int DRAWS = 20;

    /** What lies in a place. */
    public enum Kind {
        ARMOUR,
        AMMUNITION,
        WEAPON
    }

    private final World world;
    private final Supplies supplies;
    private final double[] xs;
    private final double[] ys;
    private final double[] zs;
    private final long[] backAt;

    SupplyPoints(World world) {
        this.world = world;
        this.supplies = world.rules().supplies();
        int count = supplies.count();
        xs = new double[count];
        ys = new double[count];
        zs = new double[count];
        backAt = new long[count];
        if (count > 0) {
            lay();
        }
    }

    private void lay() {
        Ground ground = new Ground(world);
        Places places = world.terrain().places();
        int[] candidates = ground.even();
        SplittableRandom random = new SplittableRandom(places.count());
        for (int i = 0; i < xs.length; i++) {
            int place = candidates[random.nextInt(candidates.length)];
            for (int draw = 1; draw < DRAWS && isNearOthers(i, places.x(place), places.y(place)); draw++) {
                place = candidates[random.nextInt(candidates.length)];
            }
            xs[i] = places.x(place);
            ys[i] = places.y(place);
            zs[i] = places.z(place);
        }
    }

    private boolean isNearOthers(int before, double x, double y) {
        for (int i = 0; i < before; i++) {
            if ((xs[i] - x) * (xs[i] - x) + (ys[i] - y) * (ys[i] - y) < APART * APART) {
                return true;
            }
        }
        return false;
    }

    public int count() {
        return xs.length;
    }

    public double x(int point) {
        return xs[point];
    }

    public double y(int point) {
        return ys[point];
    }

    public double z(int point) {
        return zs[point];
    }

    public Kind kind(int point) {
        return point < supplies.armourPieces()
                ? Kind.ARMOUR
                : point < supplies.armourPieces() + supplies.ammunitionPacks() ? Kind.AMMUNITION : Kind.WEAPON;
    }

    /** The weapon that lies in a place; null when it is something else. */
    public @Nullable WeaponKind weapon(int point) {
        int weapon = point - supplies.armourPieces() - supplies.ammunitionPacks();
        return weapon < 0 ? null : supplies.weapons().get(weapon).kind();
    }

    /** The tick in which it lies there again, or since which it does. */
    long backAt(int point) {
        return backAt[point];
    }

    /** Whether it lies there now. */
    public boolean isThere(int point) {
        return world.tick() >= backAt[point];
    }

    /** The nearest thing that lies there and is of use to an agent; -1 when there is none. */
    public int nearest(Fighter fighter) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int point = 0; point < xs.length; point++) {
            double squared = fighter.squaredDistanceTo(xs[point], ys[point]);
            if (squared < least && isThere(point) && wants(fighter, point)) {
                least = squared;
                best = point;
            }
        }
        return best;
    }

    /** Gives each thing to the nearest agent on it that has use for it. */
    void handOut() {
        for (int point = 0; point < xs.length; point++) {
            if (isThere(point)) {
                offer(point);
            }
        }
    }

    private void offer(int point) {
        @Nullable Fighter taker = null;
        double nearest = REACH * REACH;
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter fighter = world.fighter(i);
            double squared = fighter.squaredDistanceTo(xs[point], ys[point]);
            if (fighter.alive && squared < nearest && wants(fighter, point)) {
                nearest = squared;
                taker = fighter;
            }
        }
        if (taker != null) {
            give(taker, point);
            taker.tally().suppliesTaken++;
            world.onlooker.tookSupply(taker, point);
        }
    }

    /** Whether a thing is of use to an agent. */
    public boolean wants(Fighter fighter, int point) {
        WeaponKind weapon = weapon(point);
        if (weapon != null) {
            return fighter.arms().wants(weapon);
        }
        return kind(point) == Kind.ARMOUR
                ? fighter.armour < Rules.MOST_ARMOUR
                : fighter.arms().wantsAmmunition();
    }

    private void give(Fighter fighter, int point) {
        WeaponKind weapon = weapon(point);
        double seconds;
        if (weapon != null) {
            fighter.arms().take(weapon);
            seconds = supplies.weaponRespawnSeconds();
        } else if (kind(point) == Kind.ARMOUR) {
            fighter.armour = Math.min(Rules.MOST_ARMOUR, fighter.armour + supplies.armourAmount());
            seconds = supplies.armourRespawnSeconds();
        } else {
            fighter.arms().takeAmmunition(supplies.magazines());
            seconds = supplies.ammunitionRespawnSeconds();
        }
        backAt[point] = world.tick() + Rules.ticks(seconds);
    }
}
