package dev.espalier.arena.view.shape;

import dev.espalier.arena.map.ArenaMap;
import java.util.Arrays;
import java.util.List;

/**
 * A map from above as a raster: which sector lies at each cell, how high it is, and how much light falls on it from a low sun
 * and from the whole sky. Rows go from the least y upwards. Immutable.
 */
public final class Relief {

    /** How high walls are drawn above the highest floor near them, in metres. */
    public static final double WALL_HEIGHT = 2.6;

    private static final int MOST_CELLS = 1_400_000;
    private static final double MARGIN = 0.5;
    private static final double SUN_SLOPE = 0.9;
    /** Directions that the light comes from, near to each other, so that shadows have soft edges. */
    private static final double[] SUN_ANGLES = {118, 123, 128, 133};

    private static final int SKY_DIRECTIONS = 16;
    private static final double[] SKY_DISTANCES = {0.15, 0.3, 0.5, 0.75, 1.05, 1.4, 1.8};
    private static final double SOFTENING = 0.17;

    private final double minX;
    private final double minY;
    private final double perMetre;
    private final int columns;
    private final int rows;
    private final int[] sectors;
    private final float[] heights;
    private final float[] light;

    private Relief(ArenaMap map, double wanted) {
        double width = map.maxX() - map.minX() + 2 * MARGIN;
        double depth = map.maxY() - map.minY() + 2 * MARGIN;
        perMetre = Math.min(wanted, Math.sqrt(MOST_CELLS / (width * depth)));
        minX = map.minX() - MARGIN;
        minY = map.minY() - MARGIN;
        columns = Math.max(1, (int) Math.ceil(width * perMetre));
        rows = Math.max(1, (int) Math.ceil(depth * perMetre));
        sectors = new int[columns * rows];
        Arrays.fill(sectors, -1);
        List<List<Trapezoid>> floors = Slabs.floors(map);
        for (int sector = 0; sector < floors.size(); sector++) {
            for (Trapezoid part : floors.get(sector)) {
                fill(part, sector);
            }
        }
        heights = heights(map);
        light = light();
    }

    /**
     * Works out a map.
     *
     * @param cellsPerMetre how fine; very large maps get coarser cells
     */
    public static Relief of(ArenaMap map, double cellsPerMetre) {
        return new Relief(map, cellsPerMetre);
    }

    private void fill(Trapezoid part, int sector) {
        int firstRow = Math.max(0, row(part.low()));
        int lastRow = Math.min(rows - 1, row(part.high()));
        for (int row = firstRow; row <= lastRow; row++) {
            double y = minY + (row + 0.5) / perMetre;
            if (y < part.low() || y >= part.high()) {
                continue;
            }
            int from = Math.max(0, (int) Math.ceil((part.left(y) - minX) * perMetre - 0.5));
            int to = Math.min(columns, (int) Math.ceil((part.right(y) - minX) * perMetre - 0.5));
            for (int column = from; column < to; column++) {
                sectors[row * columns + column] = sector;
            }
        }
    }

    private float[] heights(ArenaMap map) {
        float[] result = new float[sectors.length];
        float top = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < sectors.length; i++) {
            result[i] = sectors[i] < 0 ? Float.NaN : (float) map.floor(sectors[i]);
            top = sectors[i] < 0 ? top : Math.max(top, result[i]);
        }
        for (int i = 0; i < result.length; i++) {
            if (Float.isNaN(result[i])) {
                result[i] = (float) (top + WALL_HEIGHT);
            }
        }
        return result;
    }

    private float[] light() {
        float[] result = new float[sectors.length];
        double[] sunX = Arrays.stream(SUN_ANGLES)
                .map(angle -> Math.cos(Math.toRadians(angle)))
                .toArray();
        double[] sunY = Arrays.stream(SUN_ANGLES)
                .map(angle -> Math.sin(Math.toRadians(angle)))
                .toArray();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int cell = row * columns + column;
                if (sectors[cell] >= 0) {
                    double sun = 0;
                    for (int i = 0; i < sunX.length; i++) {
                        sun += isLit(column, row, heights[cell], sunX[i], sunY[i]) ? 1.0 / sunX.length : 0;
                    }
                    result[cell] = (float) (sky(column, row, heights[cell]) * (0.72 + 0.28 * sun));
                } else {
                    result[cell] = 1;
                }
            }
        }
        return softened(result);
    }

    /** Each floor cell as the mean of those near it. */
    private float[] softened(float[] sharp) {
        int reach = (int) Math.max(1, Math.round(SOFTENING * perMetre));
        float[] result = sharp.clone();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int cell = row * columns + column;
                double sum = 0;
                int count = 0;
                for (int y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
                    for (int x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x++) {
                        if (heights[y * columns + x] == heights[cell]) {
                            sum += sharp[y * columns + x];
                            count++;
                        }
                    }
                }
                result[cell] = (float) (sum / count);
            }
        }
        return result;
    }

    /** Whether nothing stands in the way of the sun. Walls count only up to their usual height above this floor. */
    private boolean isLit(int column, int row, float height, double sunX, double sunY) {
        double step = 0.75;
        double reach = WALL_HEIGHT / SUN_SLOPE * perMetre;
        for (double far = 1; far < reach; far += step) {
            int x = (int) Math.round(column + sunX * far);
            int y = (int) Math.round(row + sunY * far);
            double above = Math.min(heightOr(x, y, height) - height, WALL_HEIGHT);
            if (above > far / perMetre * SUN_SLOPE + 0.05) {
                return false;
            }
        }
        return true;
    }

    /** How much of the sky is to be seen: darker beside whatever is higher. */
    private double sky(int column, int row, float height) {
        double open = 0;
        for (int i = 0; i < SKY_DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / SKY_DIRECTIONS;
            double steepest = 0;
            for (double distance : SKY_DISTANCES) {
                int x = (int) Math.round(column + Math.cos(angle) * distance * perMetre);
                int y = (int) Math.round(row + Math.sin(angle) * distance * perMetre);
                double above = Math.min(heightOr(x, y, height) - height, WALL_HEIGHT);
                steepest = Math.max(steepest, above / distance);
            }
            open += 1 - 0.62 * steepest / Math.sqrt(1 + steepest * steepest);
        }
        return open / SKY_DIRECTIONS;
    }

    private float heightOr(int column, int row, float otherwise) {
        return column < 0 || row < 0 || column >= columns || row >= rows ? otherwise : heights[row * columns + column];
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public double cellsPerMetre() {
        return perMetre;
    }

    /** The x of the left edge. */
    public double minX() {
        return minX;
    }

    /** The y of the lower edge. */
    public double minY() {
        return minY;
    }

    private int row(double y) {
        return (int) Math.floor((y - minY) * perMetre);
    }

    /** The sector in a cell; -1 where it is solid. */
    public int sector(int column, int row) {
        return sectors[row * columns + column];
    }

    /** The floor in a cell, or the top of the wall. */
    public float height(int column, int row) {
        return heights[row * columns + column];
    }

    /** How bright the floor in a cell is, from 0 to 1. */
    public float light(int column, int row) {
        return light[row * columns + column];
    }

    /** How bright the floor at a point is; 1 where there is none. */
    public float lightAt(double x, double y) {
        int column = (int) Math.floor((x - minX) * perMetre);
        int row = row(y);
        return column < 0 || row < 0 || column >= columns || row >= rows ? 1 : light[row * columns + column];
    }
}
