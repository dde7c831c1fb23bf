package dev.espalier.arena.map;

/**
 * The lines of a map, as columns. A line goes from (x1, y1) to (x2, y2) with its front sector on the right and its back
 * sector, or nothing, on the left. Its opening is what is free above the higher floor and below the lower ceiling.
 */
public final class Lines {

    /** The highest step that bodies walk up here. */
    final double step;

    final double[] x1;
    final double[] y1;
    final double[] x2;
    final double[] y2;
    final int[] front;
    final int[] back;
    /** The floor of the opening. */
    final double[] bottom;
    /** The ceiling of the opening; below {@link #bottom} when there is none. */
    final double[] top;
    /** Whether nobody may walk through in spite of an opening. */
    final boolean[] impassable;
    /** Whether somebody may be stopped at the line. */
    final boolean[] obstacle;
    /** Whether a look may be stopped at the line. */
    final boolean[] occluder;

    Lines(int count, double step) {
        this.step = step;
        x1 = new double[count];
        y1 = new double[count];
        x2 = new double[count];
        y2 = new double[count];
        front = new int[count];
        back = new int[count];
        bottom = new double[count];
        top = new double[count];
        impassable = new boolean[count];
        obstacle = new boolean[count];
        occluder = new boolean[count];
    }

    public int count() {
        return x1.length;
    }

    public double x1(int line) {
        return x1[line];
    }

    public double y1(int line) {
        return y1[line];
    }

    public double x2(int line) {
        return x2[line];
    }

    public double y2(int line) {
        return y2[line];
    }

    public int front(int line) {
        return front[line];
    }

    /** The sector behind the line; -1 when it is solid. */
    public int back(int line) {
        return back[line];
    }

    /** Whether the line stops somebody somewhere; others never need to be asked. */
    public boolean isObstacle(int line) {
        return obstacle[line];
    }

    /** Whether the line stops a body whose feet are at a height. */
    public boolean stops(int line, double feet) {
        double lowest = Math.max(bottom[line], feet);
        return obstacle[line]
                && (impassable[line] || bottom[line] > feet + step + 1e-9 || top[line] - lowest < Body.HEIGHT - 1e-9);
    }

    boolean crossesRayToGreaterX(int line, double x, double y) {
        return (y1[line] > y) != (y2[line] > y)
                && x < x1[line] + (y - y1[line]) * (x2[line] - x1[line]) / (y2[line] - y1[line]);
    }

    /** Whether the way from one point to another crosses the line. */
    boolean crosses(int line, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        boolean left1 = dx * (y1[line] - ay) - dy * (x1[line] - ax) > 0;
        boolean left2 = dx * (y2[line] - ay) - dy * (x2[line] - ax) > 0;
        return left1 != left2 && (side(line, ax, ay) > 0) != (side(line, bx, by) > 0);
    }

    /** Positive on the left of the line, growing with the distance from it. */
    double side(int line, double x, double y) {
        return (x2[line] - x1[line]) * (y - y1[line]) - (y2[line] - y1[line]) * (x - x1[line]);
    }

    int[][] bySector(int sectors) {
        int[] counts = new int[sectors];
        for (int line = 0; line < count(); line++) {
            if (front[line] != back[line]) {
                counts[front[line]]++;
                if (back[line] >= 0) {
                    counts[back[line]]++;
                }
            }
        }
        int[][] result = new int[sectors][];
        for (int sector = 0; sector < sectors; sector++) {
            result[sector] = new int[counts[sector]];
        }
        for (int line = count() - 1; line >= 0; line--) {
            if (front[line] != back[line]) {
                result[front[line]][--counts[front[line]]] = line;
                if (back[line] >= 0) {
                    result[back[line]][--counts[back[line]]] = line;
                }
            }
        }
        return result;
    }
}
