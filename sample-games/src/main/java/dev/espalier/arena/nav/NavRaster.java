package dev.espalier.arena.nav;

import dev.espalier.arena.grid.Rectangle;
import dev.espalier.arena.grid.Rectangles;
import dev.espalier.arena.map.ArenaMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a mesh of any map: small cells, those too close to a line that stops a body left out, the rest merged into
 * rectangles. From a ledge one drops over the cells at its foot, which are too close to it to stand in.
 */
final class NavRaster {

    private static final double INSET = 0.15;

    /** The same, as a share of the portal. */
    private static final double MOST_INSET = 0.4;

    /** How wide the strip at the foot of a ledge is that a drop may skip. */
    private static final double DROP_REACH = 1.5;

    private final ArenaMap map;
    private final Raster raster;
    private final NavGrain grain;
    private final int columns;
    private final int dropCells;

    private NavRaster(ArenaMap map, NavGrain grain) {
        this.map = map;
        this.grain = grain;
        this.raster = new Raster(map, grain.cell());
        this.columns = raster.columns;
        this.dropCells = (int) Math.round(DROP_REACH / grain.cell());
    }

    static NavMesh mesh(ArenaMap map, NavGrain grain) {
        return new NavRaster(map, grain).build();
    }

    private double x(int column) {
        return raster.x(column);
    }

    private double y(int row) {
        return raster.y(row);
    }

    private NavMesh build() {
        List<Rectangle> rectangles = Rectangles.cover(labels(), columns);
        int[] areaOf = new int[raster.cells()];
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

    /** Cells with the same label may share an area. */
    private int[] labels() {
        Map<Double, Integer> labels = new HashMap<>();
        int[] result = new int[raster.cells()];
        for (int cell = 0; cell < raster.cells(); cell++) {
            double height = grain.acrossSteps() ? 0 : raster.floor[cell];
            result[cell] = raster.open[cell] ? labels.computeIfAbsent(height, unknown -> labels.size()) : -1;
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
        double inset = Math.min(INSET, MOST_INSET * length);
        double alongX = (ends[2] - ends[0]) / length * inset;
        double alongY = (ends[3] - ends[1]) / length * inset;
        return new NavMesh.Portal(from, to, ends[0] + alongX, ends[1] + alongY, ends[2] - alongX, ends[3] - alongY);
    }

    /** The area that one comes to from a cell in one direction; -1 when there is none. */
    private int neighbour(int[] areaOf, int cell, int step) {
        int at = cell;
        for (int skipped = 0; skipped <= dropCells; skipped++) {
            int next = at + step;
            if (!raster.connected(at, step) || !raster.climbs(at, next)) {
                return -1;
            }
            if (raster.open[next]) {
                return areaOf[next];
            }
            if (raster.floor[next] >= raster.floor[cell] - map.step()) {
                return -1;
            }
            at = next;
        }
        return -1;
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
                int next = cell + step;
                if (raster.connected(cell, step)
                        && nearest[next] < 0
                        && !Double.isNaN(raster.floor[next])
                        && raster.climbs(next, cell)) {
                    nearest[next] = nearest[cell];
                    queue[end++] = next;
                }
            }
        }
        return new AreaGrid(map.minX(), map.minY(), grain.cell(), columns, nearest, inside);
    }
}
