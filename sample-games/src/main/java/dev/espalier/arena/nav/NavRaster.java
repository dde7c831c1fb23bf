package dev.espalier.arena.nav;

import dev.espalier.arena.grid.Rectangle;
import dev.espalier.arena.grid.Rectangles;
import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a mesh of any map: cells half a metre wide, those too close to a line that stops a body left out, the rest of one
 * height merged into rectangles. From a ledge one drops over the cells at its foot, which are too close to it to stand in.
 */
final class NavRaster {

    static final double CELL = 0.5;

    private static final double INSET = 0.15;

    /** How many cells at the foot of a ledge a drop may skip. */
    private static final int DROP_REACH = 3;

    private final ArenaMap map;
    private final int columns;
    private final int rows;
    private final double[] floor;
    /** Whether a body can stand anywhere in the cell. */
    private final boolean[] open;
    /** Whether the way from a cell's centre to the centre on its right or above is cut by a line, from either side. */
    private final boolean[] cutRight;

    private final boolean[] cutUp;

    private NavRaster(ArenaMap map) {
        this.map = map;
        this.columns = (int) Math.ceil((map.maxX() - map.minX()) / CELL);
        this.rows = (int) Math.ceil((map.maxY() - map.minY()) / CELL);
        int cells = columns * rows;
        floor = new double[cells];
        open = new boolean[cells];
        cutRight = new boolean[cells];
        cutUp = new boolean[cells];
    }

    static NavMesh mesh(ArenaMap map) {
        NavRaster raster = new NavRaster(map);
        raster.standOnSectors();
        raster.keepAwayFromLines();
        return raster.build();
    }

    private double x(int column) {
        return map.minX() + column * CELL;
    }

    private double y(int row) {
        return map.minY() + row * CELL;
    }

    private void standOnSectors() {
        int sector = -1;
        for (int cell = 0; cell < floor.length; cell++) {
            sector = map.sectorAt(x(cell % columns) + CELL / 2, y(cell / columns) + CELL / 2, sector);
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
                        && segment.distanceToSquare(x(column), y(row), CELL) < margin - 1e-6) {
                    open[cell] = false;
                }
                double centreX = x(column) + CELL / 2;
                double centreY = y(row) + CELL / 2;
                boolean wall = lines.back(line) < 0;
                cutRight[cell] |= wall && segment.crosses(centreX, centreY, centreX + CELL, centreY);
                cutUp[cell] |= wall && segment.crosses(centreX, centreY, centreX, centreY + CELL);
            }
        }
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) ((x - map.minX()) / CELL)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) ((y - map.minY()) / CELL)));
    }

    private NavMesh build() {
        List<Rectangle> rectangles = Rectangles.cover(heightLabels(), columns);
        int[] areaOf = new int[floor.length];
        Arrays.fill(areaOf, -1);
        List<NavMesh.Area> areas = new ArrayList<>();
        for (Rectangle box : rectangles) {
            for (int row = box.y(); row < box.y() + box.height(); row++) {
                Arrays.fill(areaOf, row * columns + box.x(), row * columns + box.x() + box.width(), areas.size());
            }
            areas.add(area(box));
        }
        List<NavMesh.Portal> portals = portals(rectangles, areaOf);
        return new NavMesh(areas, portals, grid(areaOf));
    }

    private NavMesh.Area area(Rectangle box) {
        double left = x(box.x());
        double right = x(box.x() + box.width());
        double low = y(box.y());
        double high = y(box.y() + box.height());
        Outline outline = new Outline(new double[] {left, right, right, left}, new double[] {low, low, high, high});
        return new NavMesh.Area(outline, (left + right) / 2, (low + high) / 2);
    }

    private int[] heightLabels() {
        Map<Double, Integer> labels = new HashMap<>();
        int[] result = new int[floor.length];
        for (int cell = 0; cell < floor.length; cell++) {
            result[cell] = open[cell] ? labels.computeIfAbsent(floor[cell], height -> labels.size()) : -1;
        }
        return result;
    }

    private List<NavMesh.Portal> portals(List<Rectangle> rectangles, int[] areaOf) {
        List<NavMesh.Portal> result = new ArrayList<>();
        for (int area = 0; area < rectangles.size(); area++) {
            Rectangle box = rectangles.get(area);
            int right = box.x() + box.width();
            int high = box.y() + box.height();
            // Walking right, left, up, down; left hand of right is up.
            portals(result, areaOf, area, box.y(), high, along -> along * columns + right - 1, 1, (from, to) -> {
                double x = x(right);
                return new double[] {x, y(to), x, y(from)};
            });
            portals(result, areaOf, area, box.y(), high, along -> along * columns + box.x(), -1, (from, to) -> {
                double x = x(box.x());
                return new double[] {x, y(from), x, y(to)};
            });
            portals(
                    result,
                    areaOf,
                    area,
                    box.x(),
                    right,
                    along -> (high - 1) * columns + along,
                    columns,
                    (from, to) -> {
                        double y = y(high);
                        return new double[] {x(from), y, x(to), y};
                    });
            portals(result, areaOf, area, box.x(), right, along -> box.y() * columns + along, -columns, (from, to) -> {
                double y = y(box.y());
                return new double[] {x(to), y, x(from), y};
            });
        }
        return result;
    }

    /** The cells along one edge of an area. */
    @FunctionalInterface
    private interface Edge {
        int cell(int along);
    }

    /** The left and right end of a stretch of an edge. */
    @FunctionalInterface
    private interface Ends {
        double[] of(int from, int to);
    }

    private void portals(
            List<NavMesh.Portal> result, int[] areaOf, int area, int from, int to, Edge edge, int step, Ends ends) {
        int start = from;
        int leadsTo = -1;
        for (int along = from; along <= to; along++) {
            int next = along == to ? -1 : neighbour(areaOf, edge.cell(along), step);
            if (next != leadsTo) {
                if (leadsTo >= 0) {
                    result.add(portal(area, leadsTo, ends.of(start, along)));
                }
                start = along;
                leadsTo = next;
            }
        }
    }

    /** A portal a little narrower than the stretch: its ends may be where a step ends and a ledge begins. */
    private static NavMesh.Portal portal(int from, int to, double[] ends) {
        double length = Math.abs(ends[2] - ends[0]) + Math.abs(ends[3] - ends[1]);
        double alongX = (ends[2] - ends[0]) / length * INSET;
        double alongY = (ends[3] - ends[1]) / length * INSET;
        return new NavMesh.Portal(from, to, ends[0] + alongX, ends[1] + alongY, ends[2] - alongX, ends[3] - alongY);
    }

    /** The area that one comes to from a cell in one direction; -1 when there is none. */
    private int neighbour(int[] areaOf, int cell, int step) {
        int at = cell;
        for (int skipped = 0; skipped <= DROP_REACH; skipped++) {
            if (!adjacent(at, step) || isCut(at, step)) {
                return -1;
            }
            int next = at + step;
            if (Double.isNaN(floor[next]) || floor[next] > floor[at] + Body.STEP + 1e-9) {
                return -1;
            }
            if (open[next]) {
                return areaOf[next];
            }
            if (floor[next] >= floor[cell] - Body.STEP) {
                return -1;
            }
            at = next;
        }
        return -1;
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

    /** Spreads each area over the cells around it from which a body can walk into it. */
    private AreaGrid grid(int[] areaOf) {
        boolean[] inside = new boolean[areaOf.length];
        int[] nearest = areaOf.clone();
        int[] queue = new int[areaOf.length];
        int end = 0;
        for (int cell = 0; cell < areaOf.length; cell++) {
            if (areaOf[cell] >= 0) {
                inside[cell] = true;
                queue[end++] = cell;
            }
        }
        int[] steps = {1, -1, columns, -columns};
        for (int begin = 0; begin < end; begin++) {
            int cell = queue[begin];
            for (int step : steps) {
                if (adjacent(cell, step) && !isCut(cell, step)) {
                    int next = cell + step;
                    if (nearest[next] < 0
                            && !Double.isNaN(floor[next])
                            && floor[cell] <= floor[next] + Body.STEP + 1e-9) {
                        nearest[next] = nearest[cell];
                        queue[end++] = next;
                    }
                }
            }
        }
        return new AreaGrid(map.minX(), map.minY(), CELL, columns, nearest, inside);
    }
}
