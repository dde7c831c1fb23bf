package dev.espalier.arena.nav;

import dev.espalier.arena.map.ArenaMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Where a body's centre can be: convex areas, and the portals through which one walks or drops from one to another. Any
 * point of an area keeps a body's radius away from what stops it there. Immutable; may be shared between threads.
 *
 * <p>Built here from a raster ({@link NavRaster}); a mesh from elsewhere fills in the same columns.
 */
public final class NavMesh {

    /** A convex area, with its middle. */
    record Area(Outline outline, double centreX, double centreY) {}

    /** A way from one area into another: a segment with its ends left and right as one walks. */
    record Portal(int from, int to, double leftX, double leftY, double rightX, double rightY) {
        double middleX() {
            return (leftX + rightX) / 2;
        }

        double middleY() {
            return (leftY + rightY) / 2;
        }

        Portal between(int newFrom, int newTo) {
            return new Portal(newFrom, newTo, leftX, leftY, rightX, rightY);
        }
    }

    private final Area[] areas;
    private final Portal[] portals;
    private final int[] firstPortal;
    private final AreaGrid grid;

    /** @param portals in ascending order of the area that they lead from */
    NavMesh(List<Area> areas, List<Portal> portals, AreaGrid grid) {
        this.areas = areas.toArray(Area[]::new);
        this.portals = portals.toArray(Portal[]::new);
        this.grid = grid;
        firstPortal = new int[areas.size() + 1];
        for (Portal portal : portals) {
            firstPortal[portal.from() + 1]++;
        }
        for (int area = 0; area < areas.size(); area++) {
            firstPortal[area + 1] += firstPortal[area];
        }
    }

    /** The mesh of all places of a map where somebody can stand. */
    public static NavMesh of(ArenaMap map, NavGrain grain) {
        return NavRaster.mesh(map, grain);
    }

    /** The mesh with some of its areas alone; nobody is meant to be in the others. */
    public NavMesh with(IntPredicate kept) {
        int[] renamed = new int[areas.length];
        List<Area> left = new ArrayList<>();
        for (int area = 0; area < areas.length; area++) {
            renamed[area] = kept.test(area) ? left.size() : -1;
            if (renamed[area] >= 0) {
                left.add(areas[area]);
            }
        }
        List<Portal> ways = Arrays.stream(portals)
                .filter(way -> renamed[way.from()] >= 0 && renamed[way.to()] >= 0)
                .map(way -> way.between(renamed[way.from()], renamed[way.to()]))
                .toList();
        return new NavMesh(left, ways, grid.renamed(renamed));
    }

    public int areas() {
        return areas.length;
    }

    AreaGrid grid() {
        return grid;
    }

    Area area(int area) {
        return areas[area];
    }

    Portal portal(int portal) {
        return portals[portal];
    }

    /** The first of an area's portals; they end before the next area's first. */
    int firstPortal(int area) {
        return firstPortal[area];
    }

    /**
     * The area at a point, or the nearest that can be walked to from there when the point is too close to a wall.
     *
     * @return -1 where nobody can be
     */
    public int areaAt(double x, double y) {
        return grid.areaAt(x, y);
    }

    /** Whether a point lies in an area itself. */
    public boolean isInside(double x, double y) {
        return grid.isInside(x, y);
    }
}
