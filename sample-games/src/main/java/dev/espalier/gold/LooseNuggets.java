package dev.espalier.gold;

/** Nuggets that lie on the ground because somebody who carried them fell. */
final class LooseNuggets {

    private final double[] x;
    private final double[] y;
    private final int[] worth;
    private int count;

    /** Room for so many; there cannot be more than all that were ever carried. */
    LooseNuggets(int capacity) {
        x = new double[capacity];
        y = new double[capacity];
        worth = new int[capacity];
    }

    int count() {
        return count;
    }

    double x(int index) {
        return x[index];
    }

    double y(int index) {
        return y[index];
    }

    void drop(double atX, double atY, int nugget) {
        x[count] = atX;
        y[count] = atY;
        worth[count++] = nugget;
    }

    /** The nearest within so many metres; -1 when there is none. */
    int nearest(double fromX, double fromY, double withinMetres) {
        int nearest = -1;
        double least = withinMetres * withinMetres;
        for (int i = 0; i < count; i++) {
            double squared = Distance.squared(fromX, fromY, x[i], y[i]);
            if (squared <= least) {
                least = squared;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Takes one away; the last takes its index. */
    int take(int index) {
        int nugget = worth[index];
        count--;
        x[index] = x[count];
        y[index] = y[count];
        worth[index] = worth[count];
        return nugget;
    }
}
