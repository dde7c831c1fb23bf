package dev.espalier.arena.nav;

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
