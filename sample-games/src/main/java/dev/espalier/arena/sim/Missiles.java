package dev.espalier.arena.sim;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Sight;
import dev.espalier.arena.rules.Missile;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.Weapon;
import java.util.Objects;

/** Missiles on their way, in columns that are long enough for all that can fly at once. Each bursts at what it meets first. */
public final class Missiles {

    private static final double SECONDS = 1.0 / Rules.TICKS_PER_SECOND;
    private static final int HALVINGS = 5;

    private final World world;
    private final Wounds wounds;
    private final Burst burst;
    private final Sight sight;
    private final ArenaMap map;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double[] stepX;
    private final double[] stepY;
    private final double[] stepZ;
    private final int[] ticksLeft;
    private final int[] sector;
    private final Fighter[] owner;
    private final Weapon[] weapon;
    private int count;

    Missiles(World world, Wounds wounds) {
        this.world = world;
        this.wounds = wounds;
        this.burst = new Burst(world, wounds);
        this.sight = world.terrain().sight();
        this.map = world.terrain().map();
        int most = most(world);
        x = new double[most];
        y = new double[most];
        z = new double[most];
        stepX = new double[most];
        stepY = new double[most];
        stepZ = new double[most];
        ticksLeft = new int[most];
        sector = new int[most];
        owner = new Fighter[most];
        weapon = new Weapon[most];
    }

    /** Nobody fires a weapon more often than it allows, but for having fallen and entered anew, and no missile outlives its time. */
    private static int most(World world) {
        int each = 0;
        for (Weapon weapon : world.rules().weapons()) {
            Missile missile = weapon.missile();
            if (missile != null) {
                int life = Rules.ticks(missile.lifeSeconds());
                int entries = 2 + life / Rules.ticks(world.rules().respawnSeconds());
                each += weapon.pellets() * (life / Rules.ticks(1 / weapon.shotsPerSecond()) + entries);
            }
        }
        return each * world.fighterCount();
    }

    /** Sends a missile on its way from the eyes of whoever fires; it moves in the next tick. */
    void launch(Fighter by, Weapon from, double dirX, double dirY, double slope) {
        Missile missile = Objects.requireNonNull(from.missile());
        double step = missile.speedMetresPerSecond() * SECONDS / Math.sqrt(1 + slope * slope);
        x[count] = by.x();
        y[count] = by.y();
        z[count] = by.eyeZ();
        stepX[count] = dirX * step;
        stepY[count] = dirY * step;
        stepZ[count] = slope * step;
        ticksLeft[count] = Rules.ticks(missile.lifeSeconds());
        sector[count] = by.body.sector;
        owner[count] = by;
        weapon[count] = from;
        count++;
    }

    /** How many are on their way; each has a number below, which may be another in the next tick. */
    public int count() {
        return count;
    }

    public double x(int missile) {
        return x[missile];
    }

    public double y(int missile) {
        return y[missile];
    }

    public double z(int missile) {
        return z[missile];
    }

    /** Who fired it. */
    public Fighter owner(int missile) {
        return owner[missile];
    }

    void fly() {
        for (int i = count - 1; i >= 0; i--) {
            if (!passes(i) || --ticksLeft[i] <= 0) {
                remove(i);
            }
        }
    }

    private void remove(int i) {
        count--;
        x[i] = x[count];
        y[i] = y[count];
        z[i] = z[count];
        stepX[i] = stepX[count];
        stepY[i] = stepY[count];
        stepZ[i] = stepZ[count];
        ticksLeft[i] = ticksLeft[count];
        sector[i] = sector[count];
        owner[i] = owner[count];
        weapon[i] = weapon[count];
    }

    /** Moves a missile on; false when it burst. */
    private boolean passes(int i) {
        double free = freeShare(i);
        double share = free;
        int struck = -1;
        for (int j = 0; j < world.fighterCount(); j++) {
            Fighter other = world.fighter(j);
            double at = other != owner[i] && wounds.canHurt(owner[i], other) ? meets(i, other) : 2;
            if (at <= share && at < 2) {
                share = at;
                struck = j;
            }
        }
        x[i] += share * stepX[i];
        y[i] += share * stepY[i];
        z[i] += share * stepZ[i];
        if (struck < 0 && free >= 1 && ticksLeft[i] > 1) {
            return true;
        }
        if (struck >= 0) {
            burst.strike(owner[i], weapon[i], world.fighter(struck), stepX[i], stepY[i]);
        }
        burst.spread(owner[i], weapon[i], struck, x[i], y[i], z[i]);
        world.onlooker.burst(owner[i], weapon[i], x[i], y[i], z[i]);
        return false;
    }

    /** How much of its next step a missile can go before a wall, a floor or a ceiling; found by halving. */
    private double freeShare(int i) {
        if (isFree(i, 1)) {
            return 1;
        }
        double free = 0;
        double width = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            width /= 2;
            free += isFree(i, free + width) ? width : 0;
        }
        return free;
    }

    private boolean isFree(int i, double share) {
        double toX = x[i] + share * stepX[i];
        double toY = y[i] + share * stepY[i];
        double toZ = z[i] + share * stepZ[i];
        int at = map.sectorAt(toX, toY, sector[i]);
        if (at < 0 || toZ < map.floor(at) || toZ > map.ceiling(at)) {
            return false;
        }
        boolean clear = sight.clear(x[i], y[i], z[i], toX, toY, toZ);
        if (clear && share == 1) {
            sector[i] = at;
        }
        return clear;
    }

    /** At which share of its next step a missile enters somebody's body; 2 when it does not. */
    private double meets(int i, Fighter other) {
        double fromX = x[i] - other.x();
        double fromY = y[i] - other.y();
        double a = stepX[i] * stepX[i] + stepY[i] * stepY[i];
        double half = fromX * stepX[i] + fromY * stepY[i];
        double outside = fromX * fromX + fromY * fromY - Body.RADIUS * Body.RADIUS;
        double root = half * half - a * outside;
        if (root < 0 || a == 0) {
            return 2;
        }
        double at = outside <= 0 ? 0 : (-half - Math.sqrt(root)) / a;
        double height = z[i] + at * stepZ[i] - other.z();
        return at >= 0 && at <= 1 && height > 0 && height < Body.HEIGHT ? at : 2;
    }
}
