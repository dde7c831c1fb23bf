package dev.espalier.arena.nav;

/** A piece of a straight line. */
record Segment(double x1, double y1, double x2, double y2) {

    /** The least distance to any point of an axis-parallel square. */
    double distanceToSquare(double left, double low, double size) {
        double right = left + size;
        double high = low + size;
        if (inSquare(x1, y1, left, low, right, high)
                || inSquare(x2, y2, left, low, right, high)
                || crosses(left, low, right, high)
                || crosses(left, high, right, low)) {
            return 0;
        }
        double best = Math.min(
                Math.min(distanceTo(left, low), distanceTo(right, low)),
                Math.min(distanceTo(left, high), distanceTo(right, high)));
        return Math.min(
                best, Math.min(fromEnd(x1, y1, left, low, right, high), fromEnd(x2, y2, left, low, right, high)));
    }

    boolean crosses(double ax, double ay, double bx, double by) {
        return (side(ax, ay) > 0) != (side(bx, by) > 0)
                && (side(ax, ay, bx, by, x1, y1) > 0) != (side(ax, ay, bx, by, x2, y2) > 0);
    }

    private double side(double x, double y) {
        return side(x1, y1, x2, y2, x, y);
    }

    private static double side(double ax, double ay, double bx, double by, double x, double y) {
        return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    }

    private static boolean inSquare(double x, double y, double left, double low, double right, double high) {
        return x >= left && x <= right && y >= low && y <= high;
    }

    private static double fromEnd(double x, double y, double left, double low, double right, double high) {
        double dx = Math.max(Math.max(left - x, x - right), 0);
        double dy = Math.max(Math.max(low - y, y - high), 0);
        return Math.sqrt(dx * dx + dy * dy);
    }

    private double distanceTo(double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
        double share = Math.max(0, Math.min(1, along));
        double outX = x - (x1 + share * dx);
        double outY = y - (y1 + share * dy);
        return Math.sqrt(outX * outX + outY * outY);
    }
}
