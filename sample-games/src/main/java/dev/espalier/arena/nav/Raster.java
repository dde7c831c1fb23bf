package dev.espalier.arena.nav;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Lines;

/** A map in square cells: how high each lies, where a body can stand, and between which a wall runs. */
final class Raster {

    private final ArenaMap map;
    private final double size;
    final int columns;
    private final int rows;
    /** The floor of each cell; not a number where there is none. */
    final double[] floor;
    /** Whether a body can stand anywhere in the cell. */
    final boolean[] open;
    /** Whether the way from a cell's centre to the centre on its right or above is cut by a wall. */
    private final boolean[] cutRight;

    private final boolean[] cutUp;

    /** @param size how wide a cell is */
    Raster(ArenaMap map, double size) {
        this.map = map;
        this.size = size;
        this.columns = (int) Math.ceil((map.maxX() - map.minX()) / size);
        this.rows = (int) Math.ceil((map.maxY() - map.minY()) / size);
        int cells = columns * rows;
        floor = new double[cells];
        open = new boolean[cells];
        cutRight = new boolean[cells];
        cutUp = new boolean[cells];
        standOnSectors();
        keepAwayFromLines();
    }

    int cells() {
        return floor.length;
    }

    double x(int column) {
        return map.minX() + column * size;
    }

    double y(int row) {
        return map.minY() + row * size;
    }

    private void standOnSectors() {
        int sector = -1;
        for (int cell = 0; cell < floor.length; cell++) {
            sector = map.sectorAt(x(cell % columns) + size / 2, y(cell / columns) + size / 2, sector);
            open[cell] = sector >= 0 && map.ceiling(sector) - map.floor(sector) >= Body.HEIGHT;
            floor[cell] = sector >= 0 ? map.floor(sector) : Double.NaN;
        }
    }

    private void keepAwayFromLines() {
        Lines lines = map.lines();
        for (int line = 0; line < lines.count(); line++) {
            if (lines.isObstacle(line)) {
                keepAway(lines, line);
            }
        }
    }

    private void keepAway(Lines lines, int line) {
        double margin = Body.RADIUS;
        int lowColumn = column(Math.min(lines.x1(line), lines.x2(line)) - margin);
        int highColumn = column(Math.max(lines.x1(line), lines.x2(line)) + margin);
        int lowRow = row(Math.min(lines.y1(line), lines.y2(line)) - margin);
        int highRow = row(Math.max(lines.y1(line), lines.y2(line)) + margin);
        Segment segment = new Segment(lines.x1(line), lines.y1(line), lines.x2(line), lines.y2(line));
        for (int row = lowRow; row <= highRow; row++) {
            for (int column = lowColumn; column <= highColumn; column++) {
                int cell = row * columns + column;
                if (Double.isNaN(floor[cell])) {
                    continue;
                }
                if (open[cell]
                        && lines.stops(line, floor[cell])
                        && segment.distanceToSquare(x(column), y(row), size) < margin - 1e-6) {
                    open[cell] = false;
                }
                double centreX = x(column) + size / 2;
                double centreY = y(row) + size / 2;
                boolean wall = lines.back(line) < 0;
                cutRight[cell] |= wall && segment.crosses(centreX, centreY, centreX + size, centreY);
                cutUp[cell] |= wall && segment.crosses(centreX, centreY, centreX, centreY + size);
            }
        }
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) ((x - map.minX()) / size)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) ((y - map.minY()) / size)));
    }

    /** Whether a body can walk up or down or drop from one cell to a neighbour, as far as heights go. */
    boolean climbs(int from, int to) {
        return !Double.isNaN(floor[to]) && floor[to] <= floor[from] + map.step() + 1e-9;
    }

    /**
     * Whether there is a cell one step away with no wall between.
     *
     * @param step 1, -1 or the number of columns up or down
     */
    boolean connected(int cell, int step) {
        return adjacent(cell, step) && !isCut(cell, step);
    }

    private boolean adjacent(int cell, int step) {
        int column = cell % columns;
        if (step == 1) {
            return column + 1 < columns;
        } else if (step == -1) {
            return column > 0;
        }
        return cell + step >= 0 && cell + step < floor.length;
    }

    private boolean isCut(int cell, int step) {
        if (step == 1) {
            return cutRight[cell];
        } else if (step == -1) {
            return cutRight[cell - 1];
        } else if (step > 0) {
            return cutUp[cell];
        }
        return cutUp[cell + step];
    }
}
