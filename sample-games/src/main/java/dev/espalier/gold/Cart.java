package dev.espalier.gold;

/**
 * A side's cart: it goes from the base to the end of its rail, waits, comes back, and empties itself into the base. It stands
 * still while somebody of its side loads it.
 */
final class Cart {

    private static final double STEP = Rules.CART_METRES_PER_SECOND / Rules.TICKS_PER_SECOND;

    final Load load = new Load(Rules.CART_NUGGETS);
    private final int side;
    private final double railMetres;
    private double metresOut;
    private boolean outward = true;
    private int waitTicks;
    private int brought;

    Cart(int side, double railMetres) {
        this.side = side;
        this.railMetres = railMetres;
    }

    /** Where it is; y is 0. */
    double x() {
        return at(metresOut);
    }

    /** The worth of all that it has brought home so far. */
    int brought() {
        return brought;
    }

    /** The end of the rail. */
    double farX() {
        return at(railMetres);
    }

    private double at(double metres) {
        double base = Field.baseX(side);
        return side == 0 ? base + metres : base - metres;
    }

    /**
     * One tick.
     *
     * @return the worth of what it brought home
     */
    int roll(boolean held) {
        if (held) {
            return 0;
        }
        if (waitTicks > 0) {
            waitTicks--;
            return 0;
        }
        metresOut = outward ? Math.min(railMetres, metresOut + STEP) : Math.max(0, metresOut - STEP);
        if (metresOut == (outward ? railMetres : 0)) {
            outward = !outward;
            waitTicks = Rules.CART_WAIT_TICKS;
        }
        if (metresOut > 0) {
            return 0;
        }
        int worth = load.worth();
        load.clear();
        brought += worth;
        return worth;
    }
}
