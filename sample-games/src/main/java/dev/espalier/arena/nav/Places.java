package dev.espalier.arena.nav;

import dev.espalier.arena.map.ArenaMap;
import java.util.Arrays;

/**
 * Places to stand, one in every two metres where there is room: what tasks choose from when they look for cover or a way
 * round. Immutable; may be shared between threads.
 */
public final class Places {

    private static final double SPACING = 2;

    private final double[] xs;
    private final double[] ys;
    private final double[] zs;

    Places(ArenaMap map, NavMesh mesh) {
        int columns = (int) ((map.maxX() - map.minX()) / SPACING);
        int rows = (int) ((map.maxY() - map.minY()) / SPACING);
        double[] allX = new double[columns * rows];
        double[] allY = new double[columns * rows];
        double[] allZ = new double[columns * rows];
        int count = 0;
        int sector = -1;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = map.minX() + (column + 0.5) * SPACING;
                double y = map.minY() + (row + 0.5) * SPACING;
                sector = mesh.isInside(x, y) ? map.sectorAt(x, y, sector) : -1;
                if (sector >= 0) {
                    allX[count] = x;
                    allY[count] = y;
                    allZ[count++] = map.floor(sector);
                }
            }
        }
        xs = Arrays.copyOf(allX, count);
        ys = Arrays.copyOf(allY, count);
        zs = Arrays.copyOf(allZ, count);
    }

    public int count() {
        return xs.length;
    }

    public double x(int place) {
        return xs[place];
    }

    public double y(int place) {
        return ys[place];
    }

    /** The floor. */
    public double z(int place) {
        return zs[place];
    }
}
