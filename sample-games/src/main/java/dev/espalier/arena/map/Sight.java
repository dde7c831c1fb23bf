package dev.espalier.arena.map;

/**
 * Whether one point can be seen from another: the look must pass every line through its opening. The answer for a pair of
 * points is the same from both ends. Immutable; may be shared between threads.
 */
public final class Sight {

    private final Lines lines;
    private final Blockmap blockmap;

    public Sight(ArenaMap map) {
        this.lines = map.lines();
        this.blockmap = map.blockmap();
    }

    /** Whether nothing stands between two points. */
    public boolean clear(double ax, double ay, double az, double bx, double by, double bz) {
        return blocker(ax, ay, az, bx, by, bz) < 0;
    }

    /**
     * A line that stands between two points, found by walking the cells from one to the other.
     *
     * @return -1 when there is none
     */
    public int blocker(double ax, double ay, double az, double bx, double by, double bz) {
        // Always walked from the same end, so that rounding cannot make the answer depend on who looks.
        if (bx < ax || (bx == ax && by < ay)) {
            return walk(bx, by, bz, ax, ay, az);
        }
        return walk(ax, ay, az, bx, by, bz);
    }

    private int walk(double ax, double ay, double az, double bx, double by, double bz) {
        double dx = bx - ax;
        double dy = by - ay;
        int column = blockmap.column(ax);
        int row = blockmap.row(ay);
        int lastColumn = blockmap.column(bx);
        int lastRow = blockmap.row(by);
        int stepX = Integer.signum(lastColumn - column);
        int stepY = Integer.signum(lastRow - row);
        double deltaX = stepX == 0 ? Double.POSITIVE_INFINITY : Blockmap.CELL / Math.abs(dx);
        double deltaY = stepY == 0 ? Double.POSITIVE_INFINITY : Blockmap.CELL / Math.abs(dy);
        double nextX = stepX == 0 ? Double.POSITIVE_INFINITY : firstCrossing(ax, dx, blockmap.minX(), column, stepX);
        double nextY = stepY == 0 ? Double.POSITIVE_INFINITY : firstCrossing(ay, dy, blockmap.minY(), row, stepY);
        while (true) {
            for (int line : blockmap.occluders(column, row)) {
                if (blocks(line, ax, ay, az, bx, by, bz)) {
                    return line;
                }
            }
            if (column == lastColumn && row == lastRow) {
                return -1;
            }
            if ((nextX < nextY && column != lastColumn) || row == lastRow) {
                column += stepX;
                nextX += deltaX;
            } else {
                row += stepY;
                nextY += deltaY;
            }
        }
    }

    private static double firstCrossing(double from, double along, double origin, int cell, int step) {
        double border = origin + (step > 0 ? cell + 1 : cell) * Blockmap.CELL;
        return Math.abs((border - from) / along);
    }

    /** Whether a line stands between two points; the same from both ends. */
    public boolean blocks(int line, double ax, double ay, double az, double bx, double by, double bz) {
        double dx = bx - ax;
        double dy = by - ay;
        boolean left1 = dx * (lines.y1[line] - ay) - dy * (lines.x1[line] - ax) > 0;
        boolean left2 = dx * (lines.y2[line] - ay) - dy * (lines.x2[line] - ax) > 0;
        if (left1 == left2) {
            return false;
        }
        double sideA = lines.side(line, ax, ay);
        double sideB = lines.side(line, bx, by);
        if ((sideA > 0) == (sideB > 0)) {
            return false;
        }
        if (lines.back[line] < 0) {
            return true;
        }
        double height = az + (bz - az) * (sideA / (sideA - sideB));
        return height < lines.bottom[line] || height > lines.top[line];
    }
}
