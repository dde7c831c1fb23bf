package dev.espalier.gold;

/** Distances on the ground, in metres. */
final class Distance {

    private Distance() {}

    static double squared(double ax, double ay, double bx, double by) {
        return (ax - bx) * (ax - bx) + (ay - by) * (ay - by);
    }

    static double between(double ax, double ay, double bx, double by) {
        return Math.sqrt(squared(ax, ay, bx, by));
    }
}
