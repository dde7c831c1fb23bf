package dev.espalier.arena.sim;

import dev.espalier.arena.map.Body;
import dev.espalier.arena.nav.Choke;
import dev.espalier.arena.nav.Navigator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An agent. What it can perceive and do is offered to policies by the packages sense and task; this class is what they
 * read and write. Between ticks only the simulation changes it; in a tick its tree writes its {@link #intent()}.
 */
public final class Fighter {

    private final World world;
    private final int index;
    private final int side;
    private final int firstAlly;
    private final int endOfAllies;
    private final RandomGenerator random;
    private final Navigator navigator;
    private final Choke choke;
    private final Intent intent = new Intent();
    private final Tally tally = new Tally();
    private final Arms arms;
    private final Eyes eyes;
    final Body body = new Body();
    final Progress progress = new Progress();
    double velocityX;
    double velocityY;
    double headingX = 1;
    double headingY;
    double health;
    double armour;
    boolean alive;
    int respawnTicks;
    /** The last tick in which it was hit, and in which a shot came close. */
    long hurtTick = World.NEVER;

    long nearMissTick = World.NEVER;

    Fighter(World world, int index, int side, RandomGenerator random) {
        this.world = world;
        this.index = index;
        this.side = side;
        this.firstAlly = world.lineUp().firstAlly(index);
        this.endOfAllies = world.lineUp().endOfAllies(index);
        this.random = random;
        this.navigator = new Navigator(world.terrain());
        this.choke = new Choke(world.terrain());
        this.arms = new Arms(world.rules());
        this.eyes = new Eyes(this, world);
    }

    public World world() {
        return world;
    }

    /** Its place among all agents, from 0. */
    public int index() {
        return index;
    }

    /** Which of the two policies steers it. */
    public int side() {
        return side;
    }

    /** The first of its allies, itself among them, which stand beside each other among all agents. */
    public int firstAlly() {
        return firstAlly;
    }

    /** One after the last of its allies. */
    public int endOfAllies() {
        return endOfAllies;
    }

    /** The agent's own randomness, so that no agent's draws depend on another's. */
    public RandomGenerator random() {
        return random;
    }

    public Intent intent() {
        return intent;
    }

    public Tally tally() {
        return tally;
    }

    public Arms arms() {
        return arms;
    }

    public Eyes eyes() {
        return eyes;
    }

    public double x() {
        return body.x;
    }

    public double y() {
        return body.y;
    }

    /** The feet. */
    public double z() {
        return body.z;
    }

    public double eyeZ() {
        return body.eyeZ();
    }

    /** Where it looks: a vector of length 1. */
    public double headingX() {
        return headingX;
    }

    public double headingY() {
        return headingY;
    }

    /** How fast it moves, in metres per second. */
    public double velocityX() {
        return velocityX;
    }

    public double velocityY() {
        return velocityY;
    }

    /** In metres per second. */
    public double speed() {
        return Math.sqrt(velocityX * velocityX + velocityY * velocityY);
    }

    public double health() {
        return health;
    }

    /** Takes the greater part of hits for as long as it lasts. */
    public double armour() {
        return armour;
    }

    public boolean isAlive() {
        return alive;
    }

    public boolean isEnemyOf(Fighter other) {
        return firstAlly != other.firstAlly;
    }

    /** The last tick in which it was hit; {@link World#NEVER} when it was not since it entered. */
    public long hurtTick() {
        return hurtTick;
    }

    /** The last tick in which a shot came close. */
    public long nearMissTick() {
        return nearMissTick;
    }

    public double distanceTo(double x, double y) {
        return Math.sqrt(squaredDistanceTo(x, y));
    }

    public double distanceTo(Fighter other) {
        return distanceTo(other.body.x, other.body.y);
    }

    public double squaredDistanceTo(double x, double y) {
        return (x - body.x) * (x - body.x) + (y - body.y) * (y - body.y);
    }

    /** How many of its allies are alive, not counting itself. */
    public int livingAllies() {
        int living = 0;
        for (int i = firstAlly; i < endOfAllies; i++) {
            living += i != index && world.fighter(i).alive ? 1 : 0;
        }
        return living;
    }

    /** The nearest living ally. */
    public @Nullable Fighter nearestAlly() {
        @Nullable Fighter best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = firstAlly; i < endOfAllies; i++) {
            Fighter ally = world.fighter(i);
            double squared = ally.squaredDistanceTo(body.x, body.y);
            if (ally != this && ally.alive && squared < least) {
                least = squared;
                best = ally;
            }
        }
        return best;
    }

    /**
     * Finds the narrowest place on the shortest way from the enemies' base to this agent.
     *
     * @return false when there is none; else it is told by {@link #choke()}
     */
    public boolean findChoke() {
        return choke.find(world.baseX(1 - side), world.baseY(1 - side), body.x, body.y);
    }

    /** The place that {@link #findChoke} found. */
    public Choke choke() {
        return choke;
    }

    /**
     * Means to run the shortest way to a place in this tick.
     *
     * @return false when there is no way
     */
    public boolean travelTo(double x, double y) {
        if (!navigator.toward(body.x, body.y, x, y)) {
            return false;
        }
        double dx = navigator.x() - body.x;
        double dy = navigator.y() - body.y;
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance > 1e-6) {
            // Slows down only just before it arrives.
            double share = Math.min(1, distance / 0.2) / distance;
            intent.travel(dx * share, dy * share);
        }
        return true;
    }
}
