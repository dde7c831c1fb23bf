package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.coordinate;
import static dev.espalier.loop.report.Html.escape;
import static dev.espalier.loop.report.Html.percent;

import dev.espalier.loop.statistics.Interval;
import dev.espalier.loop.statistics.Pairs;
import java.util.List;

/** Score rates side by side with their intervals, as an inline SVG: a row for each opponent, a mark for each policy. */
final class IntervalPlot {

    private static final int WIDTH = 760;
    private static final int LEFT = 190;
    private static final int RIGHT = 30;
    private static final int ROW = 46;
    private static final int TOP = 26;

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
        int height = TOP + rows.size() * ROW + 12;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"plot\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"score rates with intervals\">"
                .formatted(WIDTH, height));
        for (int tick = 0; tick <= 4; tick++) {
            double share = tick / 4.0;
            svg.append("<line class=\"grid\" x1=\"%1$s\" x2=\"%1$s\" y1=\"%2$d\" y2=\"%3$d\"/>"
                    .formatted(coordinate(x(share)), TOP - 6, height - 8));
            svg.append("<text class=\"tick\" x=\"%s\" y=\"%d\" text-anchor=\"middle\">%d%%</text>"
                    .formatted(coordinate(x(share)), TOP - 12, Math.round(100 * share)));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int y = TOP + i * ROW + 8;
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                    .formatted(LEFT - 16, y + 18, escape(row.label())));
            svg.append(mark("before", row.before(), y + 5));
            svg.append(mark("after", row.after(), y + 23));
        }
        return svg.append("</svg>").toString();
    }

    private static String mark(String style, Pairs pairs, int y) {
        Interval interval = pairs.interval();
        return ("<g class=\"%s\"><title>%s, 95%% interval %s to %s, %d matches</title>"
                        + "<line x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\"/><circle cx=\"%s\" cy=\"%d\" r=\"5\"/></g>")
                .formatted(
                        style,
                        percent(pairs.rate()),
                        percent(interval.low()),
                        percent(interval.high()),
                        pairs.games(),
                        coordinate(x(interval.low())),
                        coordinate(x(interval.high())),
                        y,
                        y,
                        coordinate(x(pairs.rate())),
                        y);
    }

    private static double x(double share) {
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }
}
