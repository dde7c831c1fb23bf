package dev.espalier.arena.nav;

import java.util.Arrays;

/**
 * For each pair of areas the first portal on the shortest way and its length, by Dijkstra's algorithm from every area
 * backwards. Immutable; may be shared between threads.
 */
public final class Routes {

    /** The most areas for which there can be a table: it takes six bytes for each pair of them. */
    private static final int MOST_AREAS = 6000;

    private final int areas;
    private final short[] nextPortal;
    private final float[] length;

    Routes(NavMesh mesh) {
        areas = mesh.areas();
        if (!fit(mesh)) {
            throw new IllegalArgumentException("a mesh of " + areas + " areas and " + mesh.firstPortal(areas)
                    + " portals; the most are " + MOST_AREAS + " and " + Short.MAX_VALUE);
        }
        nextPortal = new short[areas * areas];
        length = new float[areas * areas];
        Arrays.fill(nextPortal, (short) -1);
        Arrays.fill(length, Float.POSITIVE_INFINITY);
        Backward backward = new Backward(mesh);
        for (int goal = 0; goal < areas; goal++) {
            backward.search(goal);
            for (int area = 0; area < areas; area++) {
                nextPortal[area * areas + goal] = (short) backward.next[area];
                length[area * areas + goal] = (float) backward.cost[area];
            }
        }
    }

    /** Whether a mesh is small enough for a table of ways. */
    public static boolean fit(NavMesh mesh) {
        return mesh.areas() <= MOST_AREAS && mesh.firstPortal(mesh.areas()) <= Short.MAX_VALUE;
    }

    /** The portal to take; -1 when there is no way or nothing to walk. */
    int nextPortal(int from, int to) {
        return nextPortal[from * areas + to];
    }

    public boolean reachable(int from, int to) {
        return length[from * areas + to] < Float.POSITIVE_INFINITY;
    }

    /** Roughly how far it is to walk between the centres of two areas, in metres; infinite when there is no way. */
    public double length(int from, int to) {
        return length[from * areas + to];
    }

    /** One search for the ways to a goal, with an array heap that is used again. */
    private static final class Backward {

        private final NavMesh mesh;
        private final int[][] incoming;
        private final double[] portalCost;
        final double[] cost;
        final int[] next;
        private final AreaHeap open;

        Backward(NavMesh mesh) {
            this.mesh = mesh;
            int count = mesh.areas();
            cost = new double[count];
            next = new int[count];
            open = new AreaHeap(cost);
            int portals = mesh.firstPortal(count);
            portalCost = new double[portals];
            int[] sizes = new int[count];
            for (int portal = 0; portal < portals; portal++) {
                NavMesh.Portal way = mesh.portal(portal);
                sizes[way.to()]++;
                portalCost[portal] = legs(way);
            }
            incoming = new int[count][];
            for (int area = 0; area < count; area++) {
                incoming[area] = new int[sizes[area]];
            }
            for (int portal = portals - 1; portal >= 0; portal--) {
                int to = mesh.portal(portal).to();
                incoming[to][--sizes[to]] = portal;
            }
        }

        private double legs(NavMesh.Portal way) {
            NavMesh.Area from = mesh.area(way.from());
            NavMesh.Area to = mesh.area(way.to());
            return distance(from.centreX(), from.centreY(), way.middleX(), way.middleY())
                    + distance(way.middleX(), way.middleY(), to.centreX(), to.centreY());
        }

        private static double distance(double ax, double ay, double bx, double by) {
            return Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
        }

        void search(int goal) {
            Arrays.fill(cost, Double.POSITIVE_INFINITY);
            Arrays.fill(next, -1);
            cost[goal] = 0;
            open.add(goal);
            while (!open.isEmpty()) {
                int area = open.takeLeast();
                for (int portal : incoming[area]) {
                    int from = mesh.portal(portal).from();
                    double through = cost[area] + portalCost[portal];
                    if (through < cost[from]) {
                        cost[from] = through;
                        next[from] = portal;
                        open.add(from);
                    }
                }
            }
        }
    }
}
