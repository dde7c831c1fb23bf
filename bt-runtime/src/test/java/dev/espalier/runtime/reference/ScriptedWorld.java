package dev.espalier.runtime.reference;

import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An agent in a world that follows a script: what it perceives and how its tasks fare depends on the seed and the tick
 * only, so that two readers of one policy meet the same world. What its tasks do is written down.
 */
public final class ScriptedWorld {

    private final long seed;
    private final List<String> events = new ArrayList<>();
    private long tick;

    public ScriptedWorld(long seed) {
        this.seed = seed;
    }

    public long tick() {
        return tick;
    }

    public void advance() {
        tick++;
    }

    /** What has happened since this was last asked. */
    public List<String> takeEvents() {
        List<String> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    // Sensors change seldom enough that something can run for a while.

    public boolean seen() {
        return slow(1, 4) < 0.55;
    }

    public boolean hurt() {
        return slow(2, 2) < 0.4;
    }

    /** Throws now and then. */
    public boolean shaky() {
        double draw = slow(3, 1);
        if (draw < 0.04) {
            throw new IllegalStateException("the sensor is broken");
        }
        return draw < 0.6;
    }

    /** From 0 to 1 as declared, but sometimes outside and sometimes not a number. */
    public double health() {
        double draw = slow(4, 3);
        return draw > 0.95 ? Double.NaN : draw * 1.4 - 0.2;
    }

    public double distance() {
        return slow(5, 3) * 50;
    }

    /** Seconds. */
    public double delay() {
        return slow(6, 2) * 0.8 - 0.1;
    }

    /** Any number at all. */
    public double odd() {
        double draw = slow(7, 2);
        return draw < 0.1 ? Double.POSITIVE_INFINITY : draw < 0.2 ? 0 : draw < 0.25 ? Double.NaN : draw * 10 - 5;
    }

    /** An index from 0 to 2 as declared, but sometimes outside. */
    public int stance() {
        return (int) (slow(8, 3) * 4) - (slow(9, 3) < 0.05 ? 1 : 0);
    }

    public boolean post(Position into) {
        double draw = slow(10, 3);
        if (draw < 0.3) {
            return false;
        }
        into.set(draw, 2 * draw, 0);
        return true;
    }

    // Functions answer by their arguments, and by the script.

    /** Throws now and then. */
    public boolean dares(double distance, int stance) {
        double draw = slow(14, 2);
        if (draw < 0.02) {
            throw new IllegalStateException("the function is broken");
        }
        return stance == 2 || distance > draw * 50;
    }

    /** From -3 to 3 as declared, but sometimes outside and sometimes not a number. */
    public double mix(double share, boolean bold) {
        double draw = slow(15, 3);
        return draw < 0.05 ? Double.NaN : bold ? 8 * share - 4 : share - draw;
    }

    /** The distance of a place that is so far out. */
    public double gap(double x) {
        return Math.abs(x) * 10;
    }

    /** How far out a place is that lies beside another; sometimes not finite. */
    public double beside(double x, double by) {
        double draw = slow(16, 4);
        return draw < 0.05 ? Double.NaN : draw < 0.1 ? Double.POSITIVE_INFINITY : x + by;
    }

    /** An index from 0 to 2 as declared, but sometimes outside. */
    public int mirrored(int stance, boolean flip) {
        return flip ? 2 - stance : stance + (slow(17, 3) < 0.2 ? 3 : 0);
    }

    // Tasks are known by a key that the policy gives them.

    public void startWork(int key) {
        events.add(key + " start");
        if (fate(key, 11) < 0.01) {
            throw new IllegalStateException("the task does not start");
        }
    }

    public Outcome work(int key, double aim, boolean loud, int mood, String place) {
        events.add(key + " tick aim " + aim + " loud " + loud + " mood " + mood + " at " + place);
        double draw = fate(key, 12);
        if (draw < 0.02) {
            throw new IllegalStateException("the task breaks");
        }
        return draw < 0.6 ? Outcome.RUNNING : draw < 0.82 ? Outcome.SUCCESS : Outcome.FAILURE;
    }

    public void endWork(int key, boolean cancelled) {
        events.add(key + (cancelled ? " cancelled" : " end"));
        if (fate(key, 13) < 0.02) {
            throw new IllegalStateException("the task does not let go");
        }
    }

    // Skills, which act when everything else is over.

    /** What a network sees of the script; sometimes no number, sometimes outside its range. */
    public double level(String skill) {
        double draw = fate(skill.length(), 18);
        return draw < 0.03 ? Double.NaN : draw < 0.06 ? Double.NEGATIVE_INFINITY : draw * 12 - 4;
    }

    public void startSkill(String skill) {
        events.add(skill + " start");
        if (fate(skill.length(), 19) < 0.01) {
            throw new IllegalStateException("the skill does not start");
        }
    }

    public Outcome useSkill(String skill) {
        events.add(skill + " tick");
        double draw = fate(skill.length(), 20);
        if (draw < 0.02) {
            throw new IllegalStateException("the skill breaks");
        }
        return draw < 0.8 ? Outcome.RUNNING : draw < 0.9 ? Outcome.SUCCESS : Outcome.FAILURE;
    }

    public void act(String skill, float push) {
        events.add(skill + " acts " + push);
        if (fate(skill.length(), 21) < 0.03) {
            throw new IllegalStateException("the skill does not act");
        }
    }

    public void endSkill(String skill, boolean cancelled) {
        events.add(skill + (cancelled ? " cancelled" : " end"));
        if (fate(skill.length(), 22) < 0.02) {
            throw new IllegalStateException("the skill does not let go");
        }
    }

    /** A number in [0, 1) that stays for a while. */
    private double slow(int sensor, int changesEvery) {
        return draw(sensor, (tick + sensor) / changesEvery);
    }

    private double fate(int key, int question) {
        return draw(1_000L * question + key, tick);
    }

    private double draw(long what, long when) {
        return new SplittableRandom(seed * 1_000_003 + what * 7_919 + when * 104_729).nextDouble();
    }
}
