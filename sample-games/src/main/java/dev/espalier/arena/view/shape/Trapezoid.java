package dev.espalier.arena.view.shape;

/**
 * A part of a polygon between two heights on the paper. Its left and right edges lie on lines of the map.
 *
 * @param low the lesser y
 * @param high the greater y
 * @param leftAtLow where the left edge begins; likewise the others
 * @param leftLine the line that the left edge lies on
 * @param rightLine the line that the right edge lies on
 */
public record Trapezoid(
        double low,
        double high,
        double leftAtLow,
        double leftAtHigh,
        double rightAtLow,
        double rightAtHigh,
        int leftLine,
        int rightLine) {

    /** Where the left edge is at some y. */
    public double left(double y) {
        return leftAtLow + (leftAtHigh - leftAtLow) * (y - low) / (high - low);
    }

    /** Where the right edge is at some y. */
    public double right(double y) {
        return rightAtLow + (rightAtHigh - rightAtLow) * (y - low) / (high - low);
    }
}
