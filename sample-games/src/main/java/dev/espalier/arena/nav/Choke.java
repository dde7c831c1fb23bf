package dev.espalier.arena.nav;

/**
 * The narrowest place on the shortest way from one point to another, measured across the way on the ground where a body's centre
 * can be. Remembers the last answer, which holds for as long as both ends stay in their areas. Owned by one agent; not thread-safe.
 */
public final class Choke {

    /** The narrowest place is looked for so far from where the way leads. */
    private static final double NEAREST = 5;

    private static final double FARTHEST = 30;

    /** So much ground on each side of the way is as good as all. */
    private static final double OPEN = 5;

    private static final double STEP = 0.25;

    /** How far before the narrowest place, as one comes, the place is from which an ambush must not be seen. */
    private static final double BEFORE = 5;

    private static final int MOST_PORTALS = 500;

    private final NavMesh mesh;
    private final Routes routes;
    private int fromArea = -1;
    private int toArea = -1;
    private boolean found;
    private double x;
    private double y;
    private double beforeX;
    private double beforeY;
    private double width;

    public Choke(Terrain terrain) {
        this.mesh = terrain.mesh();
        this.routes = terrain.routes();
    }

    /** Where it is, in metres. */
    public double x() {
        return x;
    }

    public double y() {
        return y;
    }

    /** A place on the way some metres before it. */
    public double beforeX() {
        return beforeX;
    }

    public double beforeY() {
        return beforeY;
    }

    /** How wide the ground is there for a body's centre, in metres, at most 10. */
    public double width() {
        return width;
    }

    /**
     * Finds the narrowest place between 5 and 30 m before the end of the way.
     *
     * @return false when there is no way, or no portal of it lies there
     */
    public boolean find(double startX, double startY, double endX, double endY) {
        int from = mesh.areaAt(startX, startY);
        int to = mesh.areaAt(endX, endY);
        if (from < 0 || to < 0) {
            return false;
        }
        if (from != fromArea || to != toArea) {
            fromArea = from;
            toArea = to;
            search(from, to);
        }
        return found;
    }

    private void search(int from, int to) {
        found = false;
        width = Double.POSITIVE_INFINITY;
        double lastX = mesh.area(from).centreX();
        double lastY = mesh.area(from).centreY();
        double endX = mesh.area(to).centreX();
        double endY = mesh.area(to).centreY();
        int area = from;
        for (int count = 0; count < MOST_PORTALS && area != to; count++) {
            int portal = routes.nextPortal(area, to);
            if (portal < 0) {
                return;
            }
            NavMesh.Portal way = mesh.portal(portal);
            double far = distance(way.middleX() - endX, way.middleY() - endY);
            double here = far < NEAREST || far > FARTHEST ? Double.POSITIVE_INFINITY : width(way);
            if (here < width) {
                keep(way, here, lastX, lastY);
            }
            lastX = way.middleX();
            lastY = way.middleY();
            area = way.to();
        }
    }

    private void keep(NavMesh.Portal way, double here, double lastX, double lastY) {
        found = true;
        width = here;
        x = way.middleX();
        y = way.middleY();
        double backX = lastX - x;
        double backY = lastY - y;
        double back = distance(backX, backY);
        double share = back > 1e-9 ? Math.min(1, BEFORE / back) : 0;
        beforeX = x + share * backX;
        beforeY = y + share * backY;
    }

    /** The ground from the middle of a portal to both sides along it, farther than the portal itself if it goes on. */
    private double width(NavMesh.Portal way) {
        double alongX = way.rightX() - way.leftX();
        double alongY = way.rightY() - way.leftY();
        double length = distance(alongX, alongY);
        double stepX = alongX / length * STEP;
        double stepY = alongY / length * STEP;
        return free(way, stepX, stepY) + free(way, -stepX, -stepY);
    }

    private double free(NavMesh.Portal way, double stepX, double stepY) {
        int steps = 0;
        while (steps * STEP < OPEN
                && mesh.isInside(way.middleX() + (steps + 1) * stepX, way.middleY() + (steps + 1) * stepY)) {
            steps++;
        }
        return steps * STEP;
    }

    private static double distance(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
