package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.coordinate;
import static dev.espalier.loop.report.Html.percent;

import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.statistics.Interval;
import dev.espalier.loop.statistics.Pairs;
import java.util.List;

/** The held-out score rate of the incumbents over the generations, as an inline SVG with intervals. */
final class ImprovementCurve {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 300;
    private static final int LEFT = 52;
    private static final int RIGHT = 20;
    private static final int TOP = 14;
    private static final int BOTTOM = 40;

    private final int generations;
    private final List<Incumbent> lineage;

    private ImprovementCurve(RunSummary run) {
        this.generations = Math.max(1, run.generations().size());
        this.lineage = run.lineage();
    }

    static String draw(RunSummary run) {
        return new ImprovementCurve(run).svg();
    }

    private String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(("<svg class=\"plot\" viewBox=\"0 0 %d %d\" role=\"img\" "
                        + "aria-label=\"held-out score rate over the generations\">")
                .formatted(WIDTH, HEIGHT));
        axes(svg);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < lineage.size(); i++) {
            double until = i + 1 < lineage.size() ? lineage.get(i + 1).generation() : generations;
            step(svg, line, lineage.get(i), until);
        }
        svg.append("<path class=\"curve\" d=\"").append(line).append("\"/>");
        lineage.forEach(incumbent -> point(svg, incumbent));
        return svg.append("</svg>").toString();
    }

    private void axes(StringBuilder svg) {
        for (int tick = 0; tick <= 4; tick++) {
            double share = tick / 4.0;
            svg.append("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%3$s\" y2=\"%3$s\"/>"
                    .formatted(LEFT, WIDTH - RIGHT, coordinate(y(share))));
            svg.append("<text class=\"tick\" x=\"%d\" y=\"%s\" text-anchor=\"end\">%d%%</text>"
                    .formatted(LEFT - 8, coordinate(y(share) + 4), Math.round(100 * share)));
        }
        int every = Math.max(1, (generations + 9) / 10);
        for (int generation = 0; generation <= generations; generation += every) {
            svg.append("<text class=\"tick\" x=\"%s\" y=\"%d\" text-anchor=\"middle\">%d</text>"
                    .formatted(coordinate(x(generation)), HEIGHT - BOTTOM + 18, generation));
        }
        svg.append("<text class=\"tick\" x=\"%d\" y=\"%d\" text-anchor=\"end\">generation</text>"
                .formatted(WIDTH - RIGHT, HEIGHT - 6));
    }

    /** The band and the line of one incumbent, from its promotion to the next one's. */
    private void step(StringBuilder svg, StringBuilder line, Incumbent incumbent, double until) {
        Pairs pairs = incumbent.heldOutTotal().pairs();
        Interval interval = pairs.interval();
        svg.append("<rect class=\"band\" x=\"%s\" width=\"%s\" y=\"%s\" height=\"%s\"/>"
                .formatted(
                        coordinate(x(incumbent.generation())),
                        coordinate(Math.max(2, x(until) - x(incumbent.generation()))),
                        coordinate(y(interval.high())),
                        coordinate(y(interval.low()) - y(interval.high()))));
        line.append(line.isEmpty() ? "M" : "L")
                .append("%s %s L%s %s"
                        .formatted(
                                coordinate(x(incumbent.generation())),
                                coordinate(y(pairs.rate())),
                                coordinate(x(until)),
                                coordinate(y(pairs.rate()))));
    }

    private void point(StringBuilder svg, Incumbent incumbent) {
        Pairs pairs = incumbent.heldOutTotal().pairs();
        svg.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"4.5\"><title>generation %d: %s</title></circle>"
                .formatted(
                        incumbent.generation() == 0 ? "start" : "promotion",
                        coordinate(x(incumbent.generation())),
                        coordinate(y(pairs.rate())),
                        incumbent.generation(),
                        percent(pairs.rate())));
    }

    private double x(double generation) {
        return LEFT + 8 + generation / generations * (WIDTH - LEFT - RIGHT - 16);
    }

    private static double y(double share) {
        return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
    }
}
