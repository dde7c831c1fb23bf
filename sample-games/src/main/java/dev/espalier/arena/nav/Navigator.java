package dev.espalier.arena.nav;

/**
 * Says where to walk next on the way to a target: to the first corner of the shortest line through the portals, found with
 * a funnel (Mononen, "Simple Stupid Funnel Algorithm", 2010) over the table of next portals. Keeps no way between calls,
 * so nothing goes stale when somebody is pushed aside. Owned by one walker; not thread-safe.
 */
public final class Navigator {

    /** A corner closer than this counts as reached. */
    private static final double REACHED = 0.15;

    /** Somebody who slides along a wall is so far outside its area. */
    private static final double OUTSIDE = 0.12;

    private static final int MOST_PORTALS = 40;

    private final NavMesh mesh;
    private final Routes routes;
    private double x;
    private double y;

    public Navigator(Terrain terrain) {
        this.mesh = terrain.mesh();
        this.routes = terrain.routes();
    }

    /** Where to walk in a straight line now. */
    public double x() {
        return x;
    }

    public double y() {
        return y;
    }

    /**
     * Finds the next corner.
     *
     * @return false when there is no way
     */
    public boolean toward(double fromX, double fromY, double toX, double toY) {
        int goal = mesh.areaAt(toX, toY);
        int touched = goal < 0 ? -1 : touchedArea(fromX, fromY, goal);
        int area = touched >= 0 ? touched : mesh.areaAt(fromX, fromY);
        if (area < 0 || goal < 0) {
            return false;
        }
        if (touched < 0) {
            // Too close to a wall or at the foot of a ledge: the way begins in the area, which may be round a corner.
            pullInto(area, fromX, fromY);
            return area == goal || routes.nextPortal(area, goal) >= 0;
        }
        x = toX;
        y = toY;
        if (!mesh.isInside(toX, toY)) {
            pullInto(goal, toX, toY);
        }
        if (area == goal) {
            return true;
        }
        int portal = routes.nextPortal(area, goal);
        if (portal < 0) {
            return false;
        }
        funnel(fromX, fromY, x, y, portal, goal);
        return true;
    }

    /** The area at a point, or else one so near that sliding along a wall explains it: of several the one nearest the goal. */
    private int touchedArea(double atX, double atY, int goal) {
        if (mesh.isInside(atX, atY)) {
            return mesh.areaAt(atX, atY);
        }
        int best = -1;
        for (int corner = 0; corner < 4; corner++) {
            double nearX = atX + (corner < 2 ? OUTSIDE : -OUTSIDE);
            double nearY = atY + (corner % 2 == 0 ? OUTSIDE : -OUTSIDE);
            if (mesh.isInside(nearX, nearY)) {
                int area = mesh.areaAt(nearX, nearY);
                if (best < 0 || routes.length(area, goal) < routes.length(best, goal)) {
                    best = area;
                }
            }
        }
        return best;
    }

    private void pullInto(int area, double outsideX, double outsideY) {
        Outline outline = mesh.area(area).outline();
        int edge = outline.nearestEdge(outsideX, outsideY);
        double share = outline.share(edge, outsideX, outsideY);
        x = outline.x(edge, share);
        y = outline.y(edge, share);
    }

    private void funnel(double fromX, double fromY, double toX, double toY, int first, int goal) {
        double apexX = fromX;
        double apexY = fromY;
        NavMesh.Portal portal = mesh.portal(first);
        double leftX = portal.leftX();
        double leftY = portal.leftY();
        double rightX = portal.rightX();
        double rightY = portal.rightY();
        int afterLeft = portal.to();
        int afterRight = portal.to();
        int area = portal.to();
        for (int seen = 0; seen < MOST_PORTALS; seen++) {
            boolean last = area == goal;
            NavMesh.Portal next = last ? portal : mesh.portal(routes.nextPortal(area, goal));
            double nextLeftX = last ? toX : next.leftX();
            double nextLeftY = last ? toY : next.leftY();
            double nextRightX = last ? toX : next.rightX();
            double nextRightY = last ? toY : next.rightY();
            int after = last ? goal : next.to();
            int corner = 0;
            if (turn(apexX, apexY, rightX, rightY, nextRightX, nextRightY) >= 0) {
                if (turn(apexX, apexY, leftX, leftY, nextRightX, nextRightY) <= 0) {
                    rightX = nextRightX;
                    rightY = nextRightY;
                    afterRight = after;
                } else {
                    corner = 1;
                }
            }
            if (corner == 0 && turn(apexX, apexY, leftX, leftY, nextLeftX, nextLeftY) <= 0) {
                if (turn(apexX, apexY, rightX, rightY, nextLeftX, nextLeftY) >= 0) {
                    leftX = nextLeftX;
                    leftY = nextLeftY;
                    afterLeft = after;
                } else {
                    corner = 2;
                }
            }
            if (corner == 0) {
                if (last) {
                    break;
                }
                area = after;
                continue;
            }
            apexX = corner == 1 ? leftX : rightX;
            apexY = corner == 1 ? leftY : rightY;
            if (distance(fromX, fromY, apexX, apexY) >= REACHED) {
                x = apexX;
                y = apexY;
                return;
            }
            // Standing on the corner already: go on from there.
            area = corner == 1 ? afterLeft : afterRight;
            if (area == goal) {
                break;
            }
            NavMesh.Portal again = mesh.portal(routes.nextPortal(area, goal));
            leftX = again.leftX();
            leftY = again.leftY();
            rightX = again.rightX();
            rightY = again.rightY();
            area = again.to();
            afterLeft = area;
            afterRight = area;
        }
        if (area != goal) {
            x = (leftX + rightX) / 2;
            y = (leftY + rightY) / 2;
        }
    }

    /** Positive when c lies to the left of the way from a to b. */
    private static double turn(double ax, double ay, double bx, double by, double cx, double cy) {
        return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    }

    private static double distance(double ax, double ay, double bx, double by) {
        return Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
    }
}
