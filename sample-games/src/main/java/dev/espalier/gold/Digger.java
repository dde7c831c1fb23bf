package dev.espalier.gold;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One digger: where it is, what it carries, what it sees, and what it means to do in this tick. */
final class Digger {

    final Rush rush;
    final int side;

    /** From 1, inside its side. */
    final int number;

    final SplittableRandom random;
    final Load load = new Load(Rules.LOAD_NUGGETS);
    final Tally tally = new Tally();

    double x;
    double y;
    double breath = 1;
    boolean inMud;
    private long fallenUntil;
    private long safeUntil;

    @Nullable
    Digger nearestEnemy;

    @Nullable
    Digger richestEnemy;

    int visibleEnemies;
    int nearestVein;
    int bestVein;

    Deed deed = Deed.NOTHING;

    /** The index of a vein, of a loose nugget or of a digger. */
    int deedAt;

    boolean moving;
    boolean running;
    double goalX;
    double goalY;

    private Deed workedOn = Deed.NOTHING;
    private int workedAt;
    private double work;

    Digger(Rush rush, int side, int number, SplittableRandom random) {
        this.rush = rush;
        this.side = side;
        this.number = number;
        this.random = random;
        double spread = 2.5 * (number - 1) - 1.25 * (rush.perSide() - 1);
        x = Field.baseX(side);
        y = side == 0 ? spread : -spread;
    }

    /** Among all diggers of the match. */
    int index() {
        return side * rush.perSide() + number - 1;
    }

    /** Before it thinks: it means to do nothing. */
    void forget() {
        deed = Deed.NOTHING;
        moving = false;
    }

    /** Means to go straight to a place. */
    void go(double toX, double toY, boolean run) {
        moving = true;
        running = run;
        goalX = toX;
        goalY = toY;
    }

    /** Means to use its hands. */
    void act(Deed what, int at) {
        deed = what;
        deedAt = at;
    }

    double distanceTo(double toX, double toY) {
        return Distance.between(x, y, toX, toY);
    }

    double distanceTo(Digger other) {
        return distanceTo(other.x, other.y);
    }

    boolean isFallen() {
        return rush.tick() < fallenUntil;
    }

    /** Whoever has just fallen cannot be felled again at once. */
    boolean isSafe() {
        return rush.tick() < safeUntil;
    }

    void fall(int ticks) {
        fallenUntil = Math.max(fallenUntil, rush.tick() + ticks);
        safeUntil = rush.tick() + Rules.SAFE_TICKS;
        tally.falls++;
        work = 0;
    }

    void tire(double share) {
        breath = Math.max(0, breath - share);
    }

    void move() {
        double metres = 0;
        if (!isFallen() && moving) {
            boolean runs = running && breath > 0;
            metres = walk(runs ? Rules.RUN_METRES_PER_SECOND : Rules.WALK_METRES_PER_SECOND);
            breathe(metres == 0 ? Rules.REST_BREATH : runs ? Rules.RUN_BREATH : Rules.WALK_BREATH);
        } else {
            breathe(Rules.REST_BREATH);
        }
        inMud = rush.field().muddy(x, y);
        tally.metres += metres;
        tally.mudTicks += inMud ? 1 : 0;
    }

    private double walk(double metresPerSecond) {
        double speed = metresPerSecond * (inMud ? Rules.MUD_SPEED : 1) * (1 - Rules.LOAD_SLOWS * load.share());
        double step = speed / Rules.TICKS_PER_SECOND;
        double toX = clamp(goalX, Rules.HALF_LENGTH_METRES);
        double toY = clamp(goalY, Rules.HALF_WIDTH_METRES);
        double way = distanceTo(toX, toY);
        if (way <= step) {
            x = toX;
            y = toY;
            return way;
        }
        x += (toX - x) * step / way;
        y += (toY - y) * step / way;
        return step;
    }

    private static double clamp(double value, double bound) {
        return Math.max(-bound, Math.min(bound, value));
    }

    private void breathe(double perSecond) {
        breath = Math.max(0, Math.min(1, breath + perSecond / Rules.TICKS_PER_SECOND));
    }

    /** The chance that a shove of another digger fells it. */
    double shoveChance(Digger other) {
        double chance = 0.55 + 0.4 * (breath - other.breath) + 0.2 * (other.load.share() - load.share());
        chance += rush.hasHelp(this, other) ? 0.15 : 0;
        return Math.max(0.05, Math.min(0.95, chance));
    }

    /**
     * Works on the deed of this tick. What was begun counts only while it goes on without a break.
     *
     * @param ticks how long the whole work takes
     * @param speed 1 for one digger's work
     * @return whether it is done in this tick
     */
    boolean works(int ticks, double speed) {
        if (workedOn != deed || workedAt != deedAt) {
            work = 0;
        }
        workedOn = deed;
        workedAt = deedAt;
        work += speed;
        if (work < ticks) {
            return false;
        }
        work = 0;
        return true;
    }

    /** The tick is over. */
    void finish() {
        if (deed == Deed.NOTHING) {
            workedOn = Deed.NOTHING;
        }
        tally.nearAlliesTicks += rush.alliesWithin(this, x, y, Rules.NEAR_METRES) > 0 ? 1 : 0;
    }
}
