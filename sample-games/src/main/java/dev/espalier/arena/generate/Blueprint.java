package dev.espalier.arena.generate;

import java.util.Arrays;

/** A map drawn in cells of one metre: each solid, or with a floor and a ceiling. Layouts draw the half with lesser x. */
final class Blueprint {

    static final double SKY = 8;
    static final double LINTEL = 2.8;
    static final double CRATE = 2.2;
    static final double PARAPET = 1.0;
    static final double RISER = 0.4;

    private final int width;
    private final int height;
    private final double[] floor;
    private final double[] ceiling;
    private final boolean[] solid;

    /** Open ground with a wall around it. */
    Blueprint(int width, int height) {
        this.width = width;
        this.height = height;
        floor = new double[width * height];
        ceiling = new double[width * height];
        solid = new boolean[width * height];
        Arrays.fill(ceiling, SKY);
        wall(0, 0, width, 1);
        wall(0, height - 1, width, 1);
        wall(0, 0, 1, height);
        wall(width - 1, 0, 1, height);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The width of the half that layouts draw. */
    int half() {
        return width / 2;
    }

    boolean isSolid(int x, int y) {
        return solid[y * width + x];
    }

    double floor(int x, int y) {
        return floor[y * width + x];
    }

    double ceiling(int x, int y) {
        return ceiling[y * width + x];
    }

    void wall(int x, int y, int w, int h) {
        each(x, y, w, h, cell -> solid[cell] = true);
    }

    /** Sets a floor under the open sky. */
    void raise(int x, int y, int w, int h, double toFloor) {
        each(x, y, w, h, cell -> {
            solid[cell] = false;
            floor[cell] = toFloor;
            ceiling[cell] = SKY;
        });
    }

    /** A gap in a wall that one can walk through. */
    void door(int x, int y, int w, int h) {
        each(x, y, w, h, cell -> {
            solid[cell] = false;
            floor[cell] = 0;
            ceiling[cell] = LINTEL;
        });
    }

    /** A gap in a wall that one can only see and shoot through. */
    void window(int x, int y, int w, int h) {
        each(x, y, w, h, cell -> {
            solid[cell] = false;
            floor[cell] = PARAPET;
            ceiling[cell] = LINTEL;
        });
    }

    /** Whether all cells are open ground, also around it by a margin. */
    boolean isGround(int x, int y, int w, int h, int margin) {
        for (int row = y - margin; row < y + h + margin; row++) {
            for (int column = x - margin; column < x + w + margin; column++) {
                if (column < 0 || row < 0 || column >= width || row >= height) {
                    return false;
                }
                int cell = row * width + column;
                if (solid[cell] || floor[cell] != 0 || ceiling[cell] != SKY) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Draws the other half: this one, turned by half a circle about the centre. */
    void turn() {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width / 2; x++) {
                int cell = y * width + x;
                int opposite = (height - 1 - y) * width + (width - 1 - x);
                solid[opposite] = solid[cell];
                floor[opposite] = floor[cell];
                ceiling[opposite] = ceiling[cell];
            }
        }
    }

    /** Fills a cell and the one opposite. */
    void fillBoth(int x, int y) {
        solid[y * width + x] = true;
        solid[(height - 1 - y) * width + (width - 1 - x)] = true;
    }

    @FunctionalInterface
    private interface CellAction {
        void on(int cell);
    }

    private void each(int x, int y, int w, int h, CellAction action) {
        for (int row = Math.max(0, y); row < Math.min(height, y + h); row++) {
            for (int column = Math.max(0, x); column < Math.min(width, x + w); column++) {
                action.on(row * width + column);
            }
        }
    }
}
