package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.count;

/** Matches of a search from left to right. */
final class MatchAxis {

    private static final int MOST_TICKS = 6;

    private final long most;

    /**
     * @param most matches, at the right end
     */
    MatchAxis(long most) {
        this.most = Math.max(1, most);
    }

    /** Where so many matches are, from 0 to 1. */
    double x(long matches) {
        return matches / (double) most;
    }

    /** Draws round numbers of matches below a panel. */
    void draw(Drawing drawing, double bottom) {
        long step = step();
        for (long matches = 0; matches <= most; matches += step) {
            drawing.line("tickmark", x(matches), bottom, x(matches), bottom + 4);
            drawing.text("tick", x(matches), 0, bottom + 19, "middle", count(matches));
        }
        drawing.text("tick", 1, 14, bottom + 19, "start", "matches");
    }

    private long step() {
        long power = 1;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (most / (factor * power) < MOST_TICKS) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }
}
