package dev.espalier.arena.nav;

/**
 * Says where to walk next on the way to a target: to the first corner of the shortest line through the portals, found with
 * a funnel (Mononen, "Simple Stupid Funnel Algorithm", 2010) over the table of next portals. Keeps no way between calls,
 * so nothing goes stale when somebody is pushed aside. Owned by one walker; not thread-safe.
 */
public final class Navigator {

    /** A corner closer than this counts as reached. */
    private static final double REACHED = 0.15;

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
        int area = mesh.areaAt(fromX, fromY);
        int goal = mesh.areaAt(toX, toY);
        if (area < 0 || goal < 0) {
            return false;
        }
        x = toX;
        y = toY;
        if (area == goal) {
            return true;
        }
        int portal = routes.nextPortal(area, goal);
        if (portal < 0) {
            return false;
        }
        funnel(fromX, fromY, toX, toY, portal, goal);
        return true;
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
            if (!near(fromX, fromY, apexX, apexY)) {
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

    private static boolean near(double ax, double ay, double bx, double by) {
        return (bx - ax) * (bx - ax) + (by - ay) * (by - ay) < REACHED * REACHED;
    }
}
