package dev.espalier.runtime.benchmark;

import java.util.SplittableRandom;

/** An agent whose senses follow a table, so that they cost next to nothing and change now and then. */
final class Soldier {

    private static final int MOMENTS = 64;
    private static final int TICKS_PER_MOMENT = 8;

    private final double[] health = new double[MOMENTS];
    private final double[] distance = new double[MOMENTS];
    private final int[] enemies = new int[MOMENTS];
    private final int[] allies = new int[MOMENTS];
    private final int[] ammo = new int[MOMENTS];
    private final int[] flags = new int[MOMENTS];
    private int moment;
    private int tick;
    private long work;

    Soldier(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < MOMENTS; i++) {
            health[i] = random.nextDouble();
            distance[i] = random.nextDouble(40);
            enemies[i] = random.nextInt(4);
            allies[i] = random.nextInt(4);
            ammo[i] = random.nextInt(30);
            flags[i] = random.nextInt(32);
        }
        tick = random.nextInt(MOMENTS * TICKS_PER_MOMENT);
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
        return health[moment];
    }

    double distance() {
        return distance[moment];
    }

    int enemies() {
        return enemies[moment];
    }

    int allies() {
        return allies[moment];
    }

    int ammo() {
        return ammo[moment];
    }

    boolean kitNear() {
        return (flags[moment] & 1) != 0;
    }

    boolean ammoNear() {
        return (flags[moment] & 2) != 0;
    }

    boolean heard() {
        return (flags[moment] & 4) != 0;
    }

    boolean inZone() {
        return (flags[moment] & 8) != 0;
    }

    boolean leader() {
        return (flags[moment] & 16) != 0;
    }
}
