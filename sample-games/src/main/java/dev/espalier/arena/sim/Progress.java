package dev.espalier.arena.sim;

/** Notices when an agent that is on its way gets nowhere: in a whole second it must come some way. */
final class Progress {

    private static final int WINDOW_TICKS = 30;
    private static final double LEAST_METRES = 0.5;

    private int ticks;
    private double fromX;
    private double fromY;

    void restart() {
        ticks = 0;
    }

    /**
     * One tick on the way.
     *
     * @return how many ticks turned out to be stuck: a whole window, or 0
     */
    int travel(double x, double y) {
        if (ticks == 0) {
            fromX = x;
            fromY = y;
        }
        ticks++;
        if (ticks <= WINDOW_TICKS) {
            return 0;
        }
        ticks = 0;
        double squared = (x - fromX) * (x - fromX) + (y - fromY) * (y - fromY);
        return squared < LEAST_METRES * LEAST_METRES ? WINDOW_TICKS : 0;
    }
}
