package dev.espalier.runtime.benchmark;

import java.util.SplittableRandom;

/**
 * An agent whose senses follow a table, so that they cost next to nothing and change now and then. All soldiers share the
 * table, which fits into a cache, and each begins elsewhere in it.
 */
final class Soldier {

    private static final int MOMENTS = 4_096;
    private static final int TICKS_PER_MOMENT = 8;

    private static final double[] HEALTH = new double[MOMENTS];
    private static final double[] DISTANCE = new double[MOMENTS];
    private static final byte[] ENEMIES = new byte[MOMENTS];
    private static final byte[] ALLIES = new byte[MOMENTS];
    private static final byte[] AMMO = new byte[MOMENTS];
    private static final byte[] FLAGS = new byte[MOMENTS];

    static {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < MOMENTS; i++) {
            HEALTH[i] = random.nextDouble();
            DISTANCE[i] = random.nextDouble(40);
            ENEMIES[i] = (byte) random.nextInt(4);
            ALLIES[i] = (byte) random.nextInt(4);
            AMMO[i] = (byte) random.nextInt(30);
            FLAGS[i] = (byte) random.nextInt(32);
        }
    }

    private int moment;
    private int tick;
    private long work;

    Soldier(long seed) {
        tick = new SplittableRandom(seed).nextInt(MOMENTS * TICKS_PER_MOMENT);
    }

    void advance() {
        tick++;
        moment = (tick / TICKS_PER_MOMENT) % MOMENTS;
    }

    /** What a task does, and whether it has done it for now. */
    boolean work(int kind, boolean lasting) {
        work += kind;
        return !lasting || ((tick + kind) & 7) == 0;
    }

    long done() {
        return work;
    }

    double health() {
        return HEALTH[moment];
    }

    double distance() {
        return DISTANCE[moment];
    }

    int enemies() {
        return ENEMIES[moment];
    }

    int allies() {
        return ALLIES[moment];
    }

    int ammo() {
        return AMMO[moment];
    }

    boolean kitNear() {
        return (FLAGS[moment] & 1) != 0;
    }

    boolean ammoNear() {
        return (FLAGS[moment] & 2) != 0;
    }

    boolean heard() {
        return (FLAGS[moment] & 4) != 0;
    }

    boolean inZone() {
        return (FLAGS[moment] & 8) != 0;
    }

    boolean leader() {
        return (FLAGS[moment] & 16) != 0;
    }
}
