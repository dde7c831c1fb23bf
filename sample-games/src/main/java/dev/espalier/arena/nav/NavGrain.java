package dev.espalier.arena.nav;

/**
 * How finely a map is rasterized to find where bodies can be.
 *
 * @param cell how wide a cell is, in metres
 * @param acrossSteps whether an area may span steps that bodies walk up. Two neighbouring cells in which somebody can
 *     stand differ by no more: at the foot of anything higher nobody can. It makes far fewer areas of stairs.
 */
public record NavGrain(double cell, boolean acrossSteps) {

    /** What generated maps are made with. */
    public static final NavGrain STANDARD = new NavGrain(0.5, false);

    public NavGrain {
        if (!(cell > 0 && cell <= 1)) {
            throw new IllegalArgumentException("a cell is up to 1 m wide, not " + cell);
        }
    }
}
