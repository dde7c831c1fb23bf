package dev.espalier.arena.sim;

import dev.espalier.runtime.bind.Position;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an agent perceives and remembers of its enemies. Brought up to date once in a tick, before the trees are stepped. */
public final class Eyes {

    /** An enemy so close is noticed without being looked at, in metres. */
    private static final double FELT = 1.5;

    private final Fighter owner;
    private final World world;
    private final double cosHalfView;
    private final double viewMetres;
    private final long[] seenTick;
    private final double[] seenX;
    private final double[] seenY;
    private final double[] seenZ;
    private int visible;
    private @Nullable Fighter nearest;
    private double nearestDistance;
    private int remembered = -1;
    private long heardTick = World.NEVER;
    private double heardX;
    private double heardY;
    private double heardZ;

    Eyes(Fighter owner, World world) {
        this.owner = owner;
        this.world = world;
        this.cosHalfView = StrictMath.cos(StrictMath.toRadians(world.rules().viewDegrees() / 2));
        this.viewMetres = world.rules().viewMetres();
        int count = world.fighterCount();
        seenTick = new long[count];
        seenX = new double[count];
        seenY = new double[count];
        seenZ = new double[count];
        forget();
    }

    void forget() {
        Arrays.fill(seenTick, World.NEVER);
        visible = 0;
        nearest = null;
        remembered = -1;
        heardTick = World.NEVER;
    }

    /** A fallen enemy is no longer remembered: everybody hears of it. */
    void forget(Fighter fallen) {
        seenTick[fallen.index()] = World.NEVER;
    }

    void hear(Fighter shooter) {
        heardTick = world.tick();
        heardX = shooter.x();
        heardY = shooter.y();
        heardZ = shooter.z();
    }

    void look(Sightings sightings) {
        visible = 0;
        nearest = null;
        nearestDistance = Double.POSITIVE_INFINITY;
        remembered = -1;
        long latest = world.tick() - world.memoryTicks() - 1;
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter other = world.fighter(i);
            if (!other.isEnemyOf(owner) || !other.isAlive()) {
                continue;
            }
            double distance = owner.distanceTo(other);
            if (inView(other, distance) && sightings.clear(owner, other)) {
                notice(other, distance);
            } else if (seenTick[i] > latest) {
                latest = seenTick[i];
                remembered = i;
            }
        }
    }

    private boolean inView(Fighter other, double distance) {
        double along = owner.headingX * (other.x() - owner.x()) + owner.headingY * (other.y() - owner.y());
        return (along >= cosHalfView * distance && distance <= viewMetres) || distance < FELT;
    }

    private void notice(Fighter other, double distance) {
        int i = other.index();
        visible |= 1 << i;
        seenTick[i] = world.tick();
        seenX[i] = other.x();
        seenY[i] = other.y();
        seenZ[i] = other.z();
        if (distance < nearestDistance) {
            nearestDistance = distance;
            nearest = other;
        }
    }

    public boolean sees(Fighter other) {
        return (visible >> other.index() & 1) != 0;
    }

    /** The enemies that it sees, a bit for each by its index. */
    int visible() {
        return visible;
    }

    /** How many enemies it sees. */
    public int visibleEnemies() {
        return Integer.bitCount(visible);
    }

    /** The nearest enemy that it sees. */
    public @Nullable Fighter nearest() {
        return nearest;
    }

    /** How far that is away, in metres; infinite without one. */
    public double nearestDistance() {
        return nearestDistance;
    }

    /** Whether it knows of an enemy, seen now or remembered. */
    public boolean knowsEnemy() {
        return nearest != null || remembered >= 0;
    }

    /** Whether it remembers an enemy that it does not see now. */
    public boolean remembers() {
        return remembered >= 0;
    }

    /** When it saw that enemy. */
    public long rememberedTick() {
        return remembered >= 0 ? seenTick[remembered] : World.NEVER;
    }

    /** Where the nearest visible enemy is, or else where the one last seen was. */
    public boolean enemyPlace(Position into) {
        Fighter enemy = nearest;
        if (enemy != null) {
            into.set(enemy.x(), enemy.y(), enemy.z());
            return true;
        }
        return rememberedPlace(into);
    }

    /** Where the enemy last seen was. */
    public boolean rememberedPlace(Position into) {
        if (remembered < 0) {
            return false;
        }
        into.set(seenX[remembered], seenY[remembered], seenZ[remembered]);
        return true;
    }

    /** Where danger comes from, as far as it knows: an enemy seen, remembered or heard, in this order. */
    public boolean threatPlace(Position into) {
        return enemyPlace(into) || heardPlace(into);
    }

    /** The last tick in which it heard an enemy's shot. */
    public long heardTick() {
        return heardTick;
    }

    /** Where that shot came from, for as long as it is remembered. */
    public boolean heardPlace(Position into) {
        if (world.tick() - heardTick > world.memoryTicks()) {
            return false;
        }
        into.set(heardX, heardY, heardZ);
        return true;
    }
}
