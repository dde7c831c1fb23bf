package dev.espalier.runtime.bind;

/** A mutable place in the world, in metres: x and y on the ground, z up. Owned by whoever made it; not thread-safe. */
public final class Position {

    public double x;
    public double y;
    public double z;

    public void set(double newX, double newY, double newZ) {
        x = newX;
        y = newY;
        z = newZ;
    }
}
