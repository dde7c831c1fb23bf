package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.count;
import static dev.espalier.loop.report.Html.percent;

import dev.espalier.loop.statistics.Interval;
import dev.espalier.loop.statistics.Pairs;
import java.util.List;

/** Score rates side by side with their intervals: a row for each opponent, a mark for each policy. */
final class IntervalPlot {

    private static final int ROW = 46;
    private static final int TOP = 24;
    private static final int RADIUS = 5;

    private IntervalPlot() {}

    /**
     * One row.
     *
     * @param label what both were measured against
     * @param before the start's results
     * @param after the result's results
     */
    record Row(String label, Pairs before, Pairs after) {}

    static String draw(List<Row> rows) {
        int height = TOP + rows.size() * ROW;
        Drawing drawing = new Drawing("rows", "score rates against each opponent with their intervals", height);
        for (int tick = 0; tick <= 4; tick++) {
            double share = tick / 4.0;
            drawing.line(tick == 2 ? "grid even" : "grid", share, TOP - 6, share, height);
            drawing.text("tick", share, 0, TOP - 12, "middle", Math.round(100 * share) + "%");
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int y = TOP + i * ROW;
            drawing.text("label", 0, -16, y + 26, "end", row.label());
            mark(drawing, "before", row.label() + ", start", row.before(), y + 14);
            mark(drawing, "after", row.label() + ", result", row.after(), y + 30);
        }
        return "<div class=\"chart rows\">" + drawing.svg() + "</div>";
    }

    private static void mark(Drawing drawing, String style, String what, Pairs pairs, int y) {
        Interval interval = pairs.interval();
        drawing.open(
                        style,
                        what + ": " + percent(pairs.rate()) + ", 95% interval " + percent(interval) + ", "
                                + count(pairs.games()) + " matches")
                .line("interval", interval.low(), y, interval.high(), y)
                .dot("", pairs.rate(), y, RADIUS)
                .close();
    }
}
