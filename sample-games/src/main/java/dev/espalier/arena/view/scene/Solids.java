package dev.espalier.arena.view.scene;

/** Simple bodies, put together from triangles. Sizes are in metres. */
final class Solids {

    private final Triangles into;

    Solids(Triangles into) {
        this.into = into;
    }

    /** A box between two corners. */
    void box(double x1, double y1, double z1, double x2, double y2, double z2) {
        into.normal(0, 0, 1);
        quad(x1, y1, z2, x2, y1, z2, x2, y2, z2, x1, y2, z2);
        into.normal(0, 0, -1);
        quad(x1, y2, z1, x2, y2, z1, x2, y1, z1, x1, y1, z1);
        into.normal(0, -1, 0);
        quad(x1, y1, z1, x2, y1, z1, x2, y1, z2, x1, y1, z2);
        into.normal(0, 1, 0);
        quad(x2, y2, z1, x1, y2, z1, x1, y2, z2, x2, y2, z2);
        into.normal(-1, 0, 0);
        quad(x1, y2, z1, x1, y1, z1, x1, y1, z2, x1, y2, z2);
        into.normal(1, 0, 0);
        quad(x2, y1, z1, x2, y2, z1, x2, y2, z2, x2, y1, z2);
    }

    /** Four corners against the clock, seen from where it is seen. */
    void quad(
            double x1,
            double y1,
            double z1,
            double x2,
            double y2,
            double z2,
            double x3,
            double y3,
            double z3,
            double x4,
            double y4,
            double z4) {
        into.vertex(x1, y1, z1);
        into.vertex(x2, y2, z2);
        into.vertex(x3, y3, z3);
        into.vertex(x1, y1, z1);
        into.vertex(x3, y3, z3);
        into.vertex(x4, y4, z4);
    }

    /** A body that is round about an upright axis: rings of a radius at a height, from below upwards. */
    void turned(double x, double y, int sides, double... heightsAndRadii) {
        for (int ring = 0; ring + 3 < heightsAndRadii.length; ring += 2) {
            double low = heightsAndRadii[ring];
            double lowRadius = heightsAndRadii[ring + 1];
            double high = heightsAndRadii[ring + 2];
            double highRadius = heightsAndRadii[ring + 3];
            double tilt = lowRadius - highRadius;
            for (int i = 0; i < sides; i++) {
                double a = 2 * Math.PI * i / sides;
                double b = 2 * Math.PI * (i + 1) / sides;
                rim(x, y, low, lowRadius, a, high - low, tilt);
                rim(x, y, low, lowRadius, b, high - low, tilt);
                rim(x, y, high, highRadius, b, high - low, tilt);
                rim(x, y, low, lowRadius, a, high - low, tilt);
                rim(x, y, high, highRadius, b, high - low, tilt);
                rim(x, y, high, highRadius, a, high - low, tilt);
            }
        }
    }

    private void rim(double x, double y, double z, double radius, double angle, double rise, double tilt) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        into.normal(cos * rise, sin * rise, tilt);
        into.vertex(x + radius * cos, y + radius * sin, z);
    }

    void ball(double x, double y, double z, double radius, int sides) {
        int rings = Math.max(3, sides / 2);
        double[] profile = new double[2 * (rings + 1)];
        for (int i = 0; i <= rings; i++) {
            double angle = Math.PI * i / rings - Math.PI / 2;
            profile[2 * i] = z + radius * Math.sin(angle);
            profile[2 * i + 1] = Math.max(1e-4, radius * Math.cos(angle));
        }
        turned(x, y, sides, profile);
    }

    /** A flat ring on the ground; a disc when the inner radius is 0. */
    void ring(double x, double y, double z, double inner, double outer, int sides) {
        for (int i = 0; i < sides; i++) {
            double a = 2 * Math.PI * i / sides;
            double b = 2 * Math.PI * (i + 1) / sides;
            quad(
                    x + inner * Math.cos(a),
                    y + inner * Math.sin(a),
                    z,
                    x + outer * Math.cos(a),
                    y + outer * Math.sin(a),
                    z,
                    x + outer * Math.cos(b),
                    y + outer * Math.sin(b),
                    z,
                    x + inner * Math.cos(b),
                    y + inner * Math.sin(b),
                    z);
        }
    }
}
