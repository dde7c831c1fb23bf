package dev.espalier.arena.sim;

/** Angles by arithmetic alone, the same on any machine and much faster than exact ones; right to 0.001 degrees. */
public final class Angles {

    private static final double DEGREES = 57.29577951308232;

    private Angles() {}

    /** The angle between two directions of any length, from 0 to 180 degrees; 0 when one has no length. */
    public static double between(double ax, double ay, double bx, double by) {
        double dot = ax * bx + ay * by;
        double cross = Math.abs(ax * by - ay * bx);
        if (dot == 0 && cross == 0) {
            return 0;
        }
        double angle = cross <= Math.abs(dot) ? arc(cross / Math.abs(dot)) : 90 - arc(Math.abs(dot) / cross);
        return dot < 0 ? 180 - angle : angle;
    }

    /** Arc tangent of 0 to 1 in degrees: Abramowitz and Stegun, 4.4.49. */
    private static double arc(double ratio) {
        double s = ratio * ratio;
        return DEGREES * ratio * (0.9998660 + s * (-0.3302995 + s * (0.1801410 + s * (-0.0851330 + s * 0.0208351))));
    }
}
