package dev.espalier.arena.map;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A grid of square cells over a map, each with the lines and sectors that matter in it, so that a question about a place
 * looks at a handful of lines and not at all of them.
 */
final class Blockmap {

    /** Side of a cell. */
    static final double CELL = 2;

    /** How far outside its cell a line is still listed as an obstacle: a radius and a tick's walk. */
    private static final double REACH = Body.RADIUS + 0.3;

    private static final double EDGE = 1e-6;

    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;
    private final int columns;
    private final int rows;
    private final int[][] obstacles;
    private final int[][] occluders;
    private final int[][] sectors;

    Blockmap(Lines lines) {
        minX = least(lines.x1, lines.x2);
        minY = least(lines.y1, lines.y2);
        maxX = -least(negated(lines.x1), negated(lines.x2));
        maxY = -least(negated(lines.y1), negated(lines.y2));
        columns = Math.max(1, (int) Math.ceil((maxX - minX) / CELL));
        rows = Math.max(1, (int) Math.ceil((maxY - minY) / CELL));
        obstacles = new CellLists(columns * rows).fill(lines.count(), (line, cells) -> {
            if (lines.obstacle[line]) {
                touch(lines, line, REACH, cells);
            }
        });
        occluders = new CellLists(columns * rows).fill(lines.count(), (line, cells) -> {
            if (lines.occluder[line]) {
                touch(lines, line, EDGE, cells);
            }
        });
        sectors = sectorsOfCells(lines);
    }

    double minX() {
        return minX;
    }

    double minY() {
        return minY;
    }

    double maxX() {
        return maxX;
    }

    double maxY() {
        return maxY;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) ((x - minX) / CELL)));
    }

    int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) ((y - minY) / CELL)));
    }

    /** Lines that can stop a body near a point. */
    int[] obstaclesNear(double x, double y) {
        return obstacles[row(y) * columns + column(x)];
    }

    /** Lines in a cell that can stop a look. */
    int[] occluders(int column, int row) {
        return occluders[row * columns + column];
    }

    /** Sectors of which one may hold the point. */
    int[] sectorsNear(double x, double y) {
        return sectors[row(y) * columns + column(x)];
    }

    /** Every sector is listed in all cells of its bounding box. */
    private int[][] sectorsOfCells(Lines lines) {
        int count = 1 + Math.max(greatest(lines.front), greatest(lines.back));
        double[][] boxes = new double[count][];
        for (int line = 0; line < lines.count(); line++) {
            grow(boxes, lines.front[line], lines, line);
            if (lines.back[line] >= 0) {
                grow(boxes, lines.back[line], lines, line);
            }
        }
        return new CellLists(columns * rows).fill(count, (sector, cells) -> {
            double[] box = boxes[sector];
            if (box != null) {
                for (int row = row(box[1] - EDGE); row <= row(box[3] + EDGE); row++) {
                    for (int column = column(box[0] - EDGE); column <= column(box[2] + EDGE); column++) {
                        cells.set(row * columns + column);
                    }
                }
            }
        });
    }

    private static void grow(double[][] boxes, int sector, Lines lines, int line) {
        double lowX = Math.min(lines.x1[line], lines.x2[line]);
        double lowY = Math.min(lines.y1[line], lines.y2[line]);
        double highX = Math.max(lines.x1[line], lines.x2[line]);
        double highY = Math.max(lines.y1[line], lines.y2[line]);
        double[] box = boxes[sector];
        boxes[sector] = box == null
                ? new double[] {lowX, lowY, highX, highY}
                : new double[] {
                    Math.min(box[0], lowX), Math.min(box[1], lowY), Math.max(box[2], highX), Math.max(box[3], highY)
                };
    }

    /** Marks the cells whose squares, grown by a margin, the line touches. */
    private void touch(Lines lines, int line, double margin, BitSet cells) {
        double lowX = Math.min(lines.x1[line], lines.x2[line]) - margin;
        double lowY = Math.min(lines.y1[line], lines.y2[line]) - margin;
        double highX = Math.max(lines.x1[line], lines.x2[line]) + margin;
        double highY = Math.max(lines.y1[line], lines.y2[line]) + margin;
        double dx = lines.x2[line] - lines.x1[line];
        double dy = lines.y2[line] - lines.y1[line];
        double half = CELL / 2 + margin;
        for (int row = row(lowY); row <= row(highY); row++) {
            for (int column = column(lowX); column <= column(highX); column++) {
                double fromX = minX + (column + 0.5) * CELL - lines.x1[line];
                double fromY = minY + (row + 0.5) * CELL - lines.y1[line];
                if (Math.abs(dx * fromY - dy * fromX) <= half * (Math.abs(dx) + Math.abs(dy)) + EDGE) {
                    cells.set(row * columns + column);
                }
            }
        }
    }

    private static double least(double[] first, double[] second) {
        return Math.min(
                Arrays.stream(first).min().orElse(0),
                Arrays.stream(second).min().orElse(0));
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }

    private static int greatest(int[] values) {
        return Arrays.stream(values).max().orElse(-1);
    }
}
