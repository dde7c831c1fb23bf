package dev.espalier.arena.nav;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The outline of a convex area. */
final class Outline {

    private final double[] xs;
    private final double[] ys;

    /** @param xs with {@code ys} the corners, one after another around the area */
    Outline(double[] xs, double[] ys) {
        this.xs = xs.clone();
        this.ys = ys.clone();
    }

    static Outline read(ByteBuffer columns, int mostCorners) throws IOException {
        int corners = MeshBytes.count(columns, mostCorners);
        double[] xs = new double[corners];
        double[] ys = new double[corners];
        for (int corner = 0; corner < corners; corner++) {
            xs[corner] = columns.getDouble();
            ys[corner] = columns.getDouble();
        }
        return new Outline(xs, ys);
    }

    void write(ByteBuffer columns) {
        columns.putInt(xs.length);
        for (int corner = 0; corner < xs.length; corner++) {
            columns.putDouble(xs[corner]).putDouble(ys[corner]);
        }
    }

    int bytes() {
        return Integer.BYTES + 2 * Double.BYTES * xs.length;
    }

    /** In square metres. */
    double area() {
        double twice = 0;
        for (int corner = 0; corner < xs.length; corner++) {
            twice += xs[corner] * ys[next(corner)] - xs[next(corner)] * ys[corner];
        }
        return twice / 2;
    }

    /** The edge that is nearest to a point outside; it goes from the corner of the same number to the next. */
    int nearestEdge(double x, double y) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int edge = 0; edge < xs.length; edge++) {
            double share = share(edge, x, y);
            double dx = x(edge, share) - x;
            double dy = y(edge, share) - y;
            double squared = dx * dx + dy * dy;
            if (squared < least) {
                least = squared;
                best = edge;
            }
        }
        return best;
    }

    /** How far along an edge its point nearest to another lies, from 0 to 1. */
    double share(int edge, double x, double y) {
        double dx = xs[next(edge)] - xs[edge];
        double dy = ys[next(edge)] - ys[edge];
        double along = ((x - xs[edge]) * dx + (y - ys[edge]) * dy) / (dx * dx + dy * dy);
        return Math.max(0, Math.min(1, along));
    }

    double x(int edge, double share) {
        return xs[edge] + share * (xs[next(edge)] - xs[edge]);
    }

    double y(int edge, double share) {
        return ys[edge] + share * (ys[next(edge)] - ys[edge]);
    }

    private int next(int edge) {
        return edge + 1 < xs.length ? edge + 1 : 0;
    }
}
