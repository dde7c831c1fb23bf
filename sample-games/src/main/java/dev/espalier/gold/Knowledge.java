package dev.espalier.gold;

import java.util.Arrays;

/** What the diggers of a side have told each other of the field: veins as they were last seen, and where they have looked. */
final class Knowledge {

    /** The field is remembered in squares of this size. */
    static final double CELL_METRES = 6;

    static final int COLUMNS = (int) (2 * Rules.HALF_LENGTH_METRES / CELL_METRES);
    static final int ROWS = (int) (2 * Rules.HALF_WIDTH_METRES / CELL_METRES);
    private static final int UNKNOWN = -1;

    private final Field field;
    private final int[] believed;
    private final boolean[] seen = new boolean[COLUMNS * ROWS];
    private int seenCells;
    private int known;

    Knowledge(Field field) {
        this.field = field;
        believed = new int[field.veins().size()];
        Arrays.fill(believed, UNKNOWN);
    }

    /** Takes in what can be seen from a place. */
    void look(double x, double y, int[] nuggets) {
        double sight = field.sightMetres() * field.sightMetres();
        for (int vein = 0; vein < believed.length; vein++) {
            Field.Vein at = field.veins().get(vein);
            if (Distance.squared(x, y, at.x(), at.y()) <= sight) {
                known += believed[vein] == UNKNOWN ? 1 : 0;
                believed[vein] = nuggets[vein];
            }
        }
        for (int cell = 0; cell < seen.length; cell++) {
            if (!seen[cell] && Distance.squared(x, y, cellX(cell), cellY(cell)) <= sight) {
                seen[cell] = true;
                seenCells++;
            }
        }
    }

    /** How many nuggets a vein held when it was last seen; 0 for one that nobody has found. */
    int nuggets(int vein) {
        return Math.max(0, believed[vein]);
    }

    int knownVeins() {
        return known;
    }

    double seenShare() {
        return seenCells / (double) seen.length;
    }

    boolean hasSeen(int cell) {
        return seen[cell];
    }

    /** The middle of a square. */
    static double cellX(int cell) {
        return CELL_METRES * (cell % COLUMNS + 0.5) - Rules.HALF_LENGTH_METRES;
    }

    static double cellY(int cell) {
        int row = cell / COLUMNS;
        return CELL_METRES * (row + 0.5) - Rules.HALF_WIDTH_METRES;
    }
}
