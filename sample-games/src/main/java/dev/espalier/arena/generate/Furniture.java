package dev.espalier.arena.generate;

import java.util.random.RandomGenerator;

/** Things that stand on open ground, put where there is room for them. */
final class Furniture {

    private Furniture() {}

    /** A full-height pillar of one or two metres. */
    static void pillar(Blueprint blueprint, RandomGenerator random, int x, int y, int w, int h) {
        int size = random.nextInt(1, 3);
        put(blueprint, random, x, y, w, h, size, size, 2, Double.POSITIVE_INFINITY);
    }

    /** A crate that hides who stands behind it, or a parapet that only hinders walking. */
    static void crate(Blueprint blueprint, RandomGenerator random, int x, int y, int w, int h) {
        double top = random.nextInt(3) == 0 ? Blueprint.PARAPET : Blueprint.CRATE;
        put(blueprint, random, x, y, w, h, random.nextInt(1, 4), random.nextInt(1, 3), 2, top);
    }

    /** A long low wall to shoot over. */
    static void parapet(Blueprint blueprint, RandomGenerator random, int x, int y, int w, int h) {
        int length = random.nextInt(3, 6);
        boolean upright = random.nextBoolean();
        put(blueprint, random, x, y, w, h, upright ? 1 : length, upright ? length : 1, 2, Blueprint.PARAPET);
    }

    /** A high wall across the way from side to side, to break long looks. */
    static void screen(Blueprint blueprint, RandomGenerator random, int x, int y, int w, int h) {
        put(blueprint, random, x, y, w, h, 1, random.nextInt(4, 9), 2, Double.POSITIVE_INFINITY);
    }

    private static void put(
            Blueprint blueprint,
            RandomGenerator random,
            int x,
            int y,
            int w,
            int h,
            int sizeX,
            int sizeY,
            int margin,
            double top) {
        if (w <= sizeX || h <= sizeY) {
            return;
        }
        int atX = x + random.nextInt(w - sizeX);
        int atY = y + random.nextInt(h - sizeY);
        if (blueprint.isGround(atX, atY, sizeX, sizeY, margin)) {
            if (Double.isInfinite(top)) {
                blueprint.wall(atX, atY, sizeX, sizeY);
            } else {
                blueprint.raise(atX, atY, sizeX, sizeY, top);
            }
        }
    }

    /** A platform with stairs up one side, and perhaps up another. */
    static void platform(
            Blueprint blueprint, RandomGenerator random, int x, int y, int w, int h, int sizeX, int sizeY, int risers) {
        int margin = risers + 2;
        if (w <= sizeX + 2 * margin || h <= sizeY + 2 * margin) {
            return;
        }
        int atX = x + margin + random.nextInt(w - sizeX - 2 * margin);
        int atY = y + margin + random.nextInt(h - sizeY - 2 * margin);
        if (!blueprint.isGround(atX, atY, sizeX, sizeY, margin)) {
            return;
        }
        blueprint.raise(atX, atY, sizeX, sizeY, risers * Blueprint.RISER);
        int side = random.nextInt(4);
        stairs(blueprint, atX, atY, sizeX, sizeY, risers, side);
        if (random.nextBoolean()) {
            stairs(blueprint, atX, atY, sizeX, sizeY, risers, (side + 1 + random.nextInt(3)) % 4);
        }
    }

    private static void stairs(Blueprint blueprint, int x, int y, int w, int h, int risers, int side) {
        for (int down = 1; down < risers; down++) {
            double floor = (risers - down) * Blueprint.RISER;
            switch (side) {
                case 0 -> blueprint.raise(x + w - 1 + down, y, 1, Math.min(h, 3), floor);
                case 1 -> blueprint.raise(x - down, y, 1, Math.min(h, 3), floor);
                case 2 -> blueprint.raise(x, y + h - 1 + down, Math.min(w, 3), 1, floor);
                default -> blueprint.raise(x, y - down, Math.min(w, 3), 1, floor);
            }
        }
    }
}
