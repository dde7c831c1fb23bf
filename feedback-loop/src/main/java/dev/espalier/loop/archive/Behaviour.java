package dev.espalier.loop.archive;

/**
 * How a policy plays, whatever it is worth.
 *
 * @param first where it stands on the game's first axis, from 0 to 1
 * @param second where it stands on the second
 */
public record Behaviour(double first, double second) {

    /** How far two lie apart, from 0 to the root of 2. */
    public double distanceTo(Behaviour other) {
        return StrictMath.hypot(first - other.first, second - other.second);
    }
}
