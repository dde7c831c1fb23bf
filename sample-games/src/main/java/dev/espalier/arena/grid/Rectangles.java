package dev.espalier.arena.grid;

import java.util.ArrayList;
import java.util.List;

/** Covers the cells of a grid with few rectangles that do not overlap. */
public final class Rectangles {

    private Rectangles() {}

    /**
     * Takes cells in reading order, and for each that is still free the larger of the two rectangles that grow from it
     * first to the right and first upwards.
     *
     * @param labels one for each cell, row after row; only cells of one label share a rectangle, negative ones are left out
     * @param columns cells in a row
     */
    public static List<Rectangle> cover(int[] labels, int columns) {
        int rows = labels.length / columns;
        boolean[] taken = new boolean[labels.length];
        List<Rectangle> result = new ArrayList<>();
        for (int cell = 0; cell < labels.length; cell++) {
            if (labels[cell] >= 0 && !taken[cell]) {
                int x = cell % columns;
                int y = cell / columns;
                Rectangle flat = growRightFirst(labels, taken, columns, rows, x, y);
                Rectangle tall = growUpFirst(labels, taken, columns, rows, x, y);
                Rectangle best = flat.width() * flat.height() >= tall.width() * tall.height() ? flat : tall;
                result.add(best);
                for (int row = best.y(); row < best.y() + best.height(); row++) {
                    for (int column = best.x(); column < best.x() + best.width(); column++) {
                        taken[row * columns + column] = true;
                    }
                }
            }
        }
        return result;
    }

    private static Rectangle growRightFirst(int[] labels, boolean[] taken, int columns, int rows, int x, int y) {
        int label = labels[y * columns + x];
        int width = 1;
        while (x + width < columns && free(labels, taken, columns, x + width, y, 1, 1, label)) {
            width++;
        }
        int height = 1;
        while (y + height < rows && free(labels, taken, columns, x, y + height, width, 1, label)) {
            height++;
        }
        return new Rectangle(x, y, width, height, label);
    }

    private static Rectangle growUpFirst(int[] labels, boolean[] taken, int columns, int rows, int x, int y) {
        int label = labels[y * columns + x];
        int height = 1;
        while (y + height < rows && free(labels, taken, columns, x, y + height, 1, 1, label)) {
            height++;
        }
        int width = 1;
        while (x + width < columns && free(labels, taken, columns, x + width, y, 1, height, label)) {
            width++;
        }
        return new Rectangle(x, y, width, height, label);
    }

    private static boolean free(
            int[] labels, boolean[] taken, int columns, int x, int y, int width, int height, int label) {
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                int cell = row * columns + column;
                if (taken[cell] || labels[cell] != label) {
                    return false;
                }
            }
        }
        return true;
    }
}
