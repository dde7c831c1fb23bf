package dev.espalier.arena.map;

import java.util.ArrayList;
import java.util.List;

/** Collects the sectors and lines of a map. Not thread-safe. */
public final class ArenaMapBuilder {

    private record Line(double x1, double y1, double x2, double y2, int front, int back, boolean impassable) {}

    private record Heights(double floor, double ceiling) {}

    private final double step;
    private final List<Heights> sectors = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A map with the steps that bodies walk up everywhere, {@link Body#STEP}. */
    public ArenaMapBuilder() {
        this(Body.STEP);
    }

    /** A map on which bodies walk up steps as high as this, in metres. */
    public ArenaMapBuilder(double step) {
        this.step = step;
    }

    /**
     * Adds a sector.
     *
     * @return its index
     */
    public int sector(double floor, double ceiling) {
        sectors.add(new Heights(floor, ceiling));
        return sectors.size() - 1;
    }

    /**
     * Adds a line.
     *
     * @param front the sector on its right
     * @param back the sector on its left; -1 makes it solid
     * @param impassable whether nobody may walk through in spite of an opening
     */
    public ArenaMapBuilder line(double x1, double y1, double x2, double y2, int front, int back, boolean impassable) {
        if (front < 0 || front >= sectors.size() || back >= sectors.size()) {
            throw new IllegalArgumentException(
                    "a line between the sectors " + front + " and " + back + " of " + sectors.size());
        }
        lines.add(new Line(x1, y1, x2, y2, front, back, impassable));
        return this;
    }

    /** The map, as yet without spawn points and pick-ups. */
    public ArenaMap build() {
        double[] floors = sectors.stream().mapToDouble(Heights::floor).toArray();
        double[] ceilings = sectors.stream().mapToDouble(Heights::ceiling).toArray();
        Lines columns = new Lines(lines.size(), step);
        for (int i = 0; i < lines.size(); i++) {
            fill(columns, i, lines.get(i));
        }
        return new ArenaMap(floors, ceilings, columns);
    }

    private void fill(Lines columns, int i, Line line) {
        Heights before = sectors.get(line.front);
        boolean solid = line.back < 0;
        Heights behind = solid ? before : sectors.get(line.back);
        columns.x1[i] = line.x1;
        columns.y1[i] = line.y1;
        columns.x2[i] = line.x2;
        columns.y2[i] = line.y2;
        columns.front[i] = line.front;
        columns.back[i] = line.back;
        columns.bottom[i] = solid ? Double.POSITIVE_INFINITY : Math.max(before.floor, behind.floor);
        columns.top[i] = solid ? Double.NEGATIVE_INFINITY : Math.min(before.ceiling, behind.ceiling);
        columns.impassable[i] = line.impassable;
        columns.obstacle[i] = solid
                || line.impassable
                || Math.abs(before.floor - behind.floor) > step
                || columns.top[i] - columns.bottom[i] < Body.HEIGHT;
        columns.occluder[i] = solid || before.floor != behind.floor || before.ceiling != behind.ceiling;
    }
}
