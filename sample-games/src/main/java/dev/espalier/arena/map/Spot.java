package dev.espalier.arena.map;

/** A place on the ground, in metres. */
public record Spot(double x, double y) {

    public double distanceTo(Spot other) {
        return Math.sqrt((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y));
    }
}
