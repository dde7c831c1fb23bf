package dev.espalier.gold;

/** The numbers of the game that are the same on every field. */
final class Rules {

    static final int TICKS_PER_SECOND = 10;
    static final int MATCH_TICKS = 120 * TICKS_PER_SECOND;
    static final int MOST_PER_SIDE = 4;

    /** The field's middle is (0, 0), so that turning it by half a circle is exact: x and y change their sign. */
    static final double HALF_LENGTH_METRES = 30;

    static final double HALF_WIDTH_METRES = 18;
    static final double BASE_METRES_FROM_MIDDLE = 26;

    /** How near one must be to dig, to load, to unload and to rob. */
    static final double REACH_METRES = 1.5;

    static final double SHOVE_REACH_METRES = 1.2;
    static final double NEAR_METRES = 8;

    static final int LOAD_NUGGETS = 6;
    static final int CART_NUGGETS = 24;
    static final double CART_METRES_PER_SECOND = 4;
    static final int CART_WAIT_TICKS = 15;

    static final double WALK_METRES_PER_SECOND = 2.6;
    static final double RUN_METRES_PER_SECOND = 4.2;
    static final double MUD_SPEED = 0.5;
    static final double LOAD_SLOWS = 0.4;

    /** Shares of all breath that a second gives or takes. */
    static final double RUN_BREATH = -0.12;

    static final double WALK_BREATH = 0.03;
    static final double REST_BREATH = 0.10;
    static final double SHOVE_BREATH = 0.25;

    static final int FALLEN_TICKS = 20;
    static final int STUMBLE_TICKS = 10;
    static final int SAFE_TICKS = 30;

    static final int UNLOAD_TICKS = 2;
    static final int GATHER_TICKS = 2;
    static final int ROB_CART_TICKS = 8;
    static final int ROB_BASE_TICKS = 15;
    static final int ROBBED_WORTH = 4;

    /** How much faster each of several digs who dig at one vein. */
    static final double TOGETHER = 1.5;

    private Rules() {}
}
