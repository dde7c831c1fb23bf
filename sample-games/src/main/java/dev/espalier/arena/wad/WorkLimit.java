package dev.espalier.arena.wad;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Lines;
import java.util.Arrays;

/**
 * Estimates from a map's outlines what it takes to prepare it, before anything is prepared: a hostile file of a few hundred
 * kilobytes can ask for hours and for all memory.
 */
final class WorkLimit {

    /** Cells of the finest raster on which a map is walked. */
    private static final double MOST_CELLS = 4e6;

    /** Entries in lists of what lies in which square of 2 m. */
    private static final double MOST_LISTED = 2e7;

    /** Tests of a cell against a line. */
    private static final double MOST_TESTS = 4e9;

    private static final double SQUARE = 2;

    private WorkLimit() {}

    /** Whether a map can be listed in squares at all; asked before it is built. */
    static boolean allows(Floorplan plan) {
        Boxes boxes = new Boxes(plan.rooms().size());
        double listed = 0;
        for (Floorplan.Wall wall : plan.walls()) {
            double unit = Floorplan.UNITS_PER_METRE;
            listed += squares((wall.x2() - wall.x1()) / unit, (wall.y2() - wall.y1()) / unit);
            boxes.grow(wall.front(), wall.x1() / unit, wall.y1() / unit, wall.x2() / unit, wall.y2() / unit);
            if (wall.back() >= 0) {
                boxes.grow(wall.back(), wall.x1() / unit, wall.y1() / unit, wall.x2() / unit, wall.y2() / unit);
            }
        }
        for (int room = 0; room < plan.rooms().size(); room++) {
            listed += boxes.lines[room] == 0 ? 0 : squares(boxes.width(room), boxes.depth(room));
        }
        return listed <= MOST_LISTED;
    }

    private static double squares(double width, double depth) {
        return (Math.abs(width) / SQUARE + 2) * (Math.abs(depth) / SQUARE + 2);
    }

    /** Whether a map can be walked in cells of a size. */
    static boolean allows(ArenaMap map, double cell) {
        Boxes boxes = new Boxes(map.sectors());
        Lines lines = map.lines();
        double tests = 0;
        for (int line = 0; line < lines.count(); line++) {
            tests += ((Math.abs(lines.x2(line) - lines.x1(line)) + 2) / cell)
                    * ((Math.abs(lines.y2(line) - lines.y1(line)) + 2) / cell);
            boxes.grow(lines.front(line), lines.x1(line), lines.y1(line), lines.x2(line), lines.y2(line));
            if (lines.back(line) >= 0) {
                boxes.grow(lines.back(line), lines.x1(line), lines.y1(line), lines.x2(line), lines.y2(line));
            }
        }
        for (int sector = 0; sector < map.sectors(); sector++) {
            tests += boxes.lines[sector] == 0
                    ? 0
                    : boxes.lines[sector]
                            * ((boxes.width(sector) + SQUARE) / cell)
                            * ((boxes.depth(sector) + SQUARE) / cell);
        }
        double cells = (map.maxX() - map.minX()) / cell * ((map.maxY() - map.minY()) / cell);
        return cells <= MOST_CELLS && tests <= MOST_TESTS;
    }

    /** The bounding box of each sector, and how many lines it has. */
    private static final class Boxes {

        final int[] lines;
        private final double[] lowX;
        private final double[] lowY;
        private final double[] highX;
        private final double[] highY;

        Boxes(int sectors) {
            lines = new int[sectors];
            lowX = filled(sectors, Double.POSITIVE_INFINITY);
            lowY = filled(sectors, Double.POSITIVE_INFINITY);
            highX = filled(sectors, Double.NEGATIVE_INFINITY);
            highY = filled(sectors, Double.NEGATIVE_INFINITY);
        }

        private static double[] filled(int count, double value) {
            double[] result = new double[count];
            Arrays.fill(result, value);
            return result;
        }

        void grow(int sector, double x1, double y1, double x2, double y2) {
            lines[sector]++;
            lowX[sector] = Math.min(lowX[sector], Math.min(x1, x2));
            lowY[sector] = Math.min(lowY[sector], Math.min(y1, y2));
            highX[sector] = Math.max(highX[sector], Math.max(x1, x2));
            highY[sector] = Math.max(highY[sector], Math.max(y1, y2));
        }

        double width(int sector) {
            return highX[sector] - lowX[sector];
        }

        double depth(int sector) {
            return highY[sector] - lowY[sector];
        }
    }
}
