package dev.espalier.arena.nav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The area of each cell of a raster, for finding the area at a point in constant time. */
final class AreaGrid {

    private final double minX;
    private final double minY;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] nearest;
    private final boolean[] inside;

    /**
     * @param nearest the area of each cell, or the nearest one, or -1
     * @param inside whether the cell belongs to that area
     */
    AreaGrid(double minX, double minY, double cell, int columns, int[] nearest, boolean[] inside) {
        this.minX = minX;
        this.minY = minY;
        this.cell = cell;
        this.columns = columns;
        this.rows = nearest.length / columns;
        this.nearest = nearest.clone();
        this.inside = inside.clone();
    }

    static AreaGrid read(ByteBuffer columns, int mostCells, int areas) throws IOException {
        double minX = columns.getDouble();
        double minY = columns.getDouble();
        double cell = columns.getDouble();
        int width = MeshBytes.count(columns, mostCells);
        int[] nearest = new int[MeshBytes.count(columns, mostCells)];
        boolean[] inside = new boolean[nearest.length];
        if (width < 1 || !(cell > 0)) {
            throw new IOException("a grid without cells");
        }
        for (int at = 0; at < nearest.length; ) {
            int end = at + MeshBytes.count(columns, nearest.length - at);
            int named = MeshBytes.count(columns, 2 * areas + 1);
            if (end == at) {
                throw new IOException("an empty run");
            }
            Arrays.fill(nearest, at, end, named / 2 - 1);
            Arrays.fill(inside, at, end, named % 2 != 0);
            at = end;
        }
        return new AreaGrid(minX, minY, cell, width, nearest, inside);
    }

    /** Runs of cells that are alike, each with its length, and its area and whether it is inside in one number. */
    void write(ByteBuffer columns) {
        columns.putDouble(minX).putDouble(minY).putDouble(cell);
        columns.putInt(this.columns).putInt(nearest.length);
        for (int at = 0; at < nearest.length; ) {
            int end = at + 1;
            while (end < nearest.length && nearest[end] == nearest[at] && inside[end] == inside[at]) {
                end++;
            }
            columns.putInt(end - at).putInt(2 * (nearest[at] + 1) + (inside[at] ? 1 : 0));
            at = end;
        }
    }

    /** How many bytes that takes at most. */
    int mostBytes() {
        return 3 * Double.BYTES + 2 * Integer.BYTES * (1 + nearest.length);
    }

    /** The same cells with other areas; -1 for those that are no more. */
    AreaGrid renamed(int[] names) {
        int[] areas = new int[nearest.length];
        boolean[] left = new boolean[nearest.length];
        for (int at = 0; at < areas.length; at++) {
            areas[at] = nearest[at] < 0 ? -1 : names[nearest[at]];
            left[at] = inside[at] && areas[at] >= 0;
        }
        return new AreaGrid(minX, minY, cell, columns, areas, left);
    }

    int areaAt(double x, double y) {
        int at = cellAt(x, y);
        return at < 0 ? -1 : nearest[at];
    }

    boolean isInside(double x, double y) {
        int at = cellAt(x, y);
        return at >= 0 && inside[at];
    }

    private int cellAt(double x, double y) {
        if (x < minX || y < minY) {
            return -1;
        }
        int column = (int) ((x - minX) / cell);
        int row = (int) ((y - minY) / cell);
        return column < columns && row < rows ? row * columns + column : -1;
    }
}
