package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.count;
import static dev.espalier.loop.report.Html.percent;

import dev.espalier.loop.record.Progression;
import dev.espalier.loop.record.Progression.Step;
import dev.espalier.loop.statistics.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The held-out score rate of a run's incumbents over its matches, with intervals, and those of other runs beside it. */
final class ImprovementCurve {

    private static final int TOP = 10;
    private static final int HEIGHT = 250;
    private static final int BOTTOM = 26;
    private static final int LETTERS = 16;
    private static final double RADIUS = 4.5;

    /**
     * A run in the curve.
     *
     * @param name at its right end
     * @param style of its line
     */
    record Series(String name, String style, Progression progression) {}

    private final List<Series> series;
    private final MatchAxis axis;
    private final Drawing drawing;

    private ImprovementCurve(List<Series> series) {
        this.series = series;
        this.axis = new MatchAxis(most(series));
        this.drawing =
                new Drawing("curve", "held-out score rate over the matches of the search", TOP + HEIGHT + BOTTOM);
    }

    /** The most matches of all. */
    static long most(List<Series> series) {
        return series.stream()
                .mapToLong(each -> each.progression().matches())
                .max()
                .orElse(0);
    }

    /**
     * Draws runs.
     *
     * @param series the run that the page is about first, then those that it is compared with
     */
    static String draw(List<Series> series) {
        return "<div class=\"chart\">" + new ImprovementCurve(series).svg() + "</div>";
    }

    private String svg() {
        for (int tick = 0; tick <= 4; tick++) {
            double share = tick / 4.0;
            drawing.horizontal(tick == 2 ? "grid even" : "grid", y(share));
            drawing.text("tick", 0, -10, y(share) + 4, "end", Math.round(100 * share) + "%");
        }
        axis.draw(drawing, TOP + HEIGHT);
        for (int i = series.size() - 1; i > 0; i--) {
            line(series.get(i));
        }
        bands(series.get(0).progression());
        line(series.get(0));
        series.get(0).progression().steps().forEach(this::dot);
        ends();
        return drawing.svg();
    }

    private void bands(Progression progression) {
        for (int i = 0; i < progression.steps().size(); i++) {
            Interval interval = progression.steps().get(i).pairs().interval();
            drawing.box(
                    "band",
                    axis.x(progression.steps().get(i).from()),
                    y(interval.high()),
                    axis.x(until(progression, i)),
                    y(interval.low()));
        }
    }

    private void line(Series each) {
        Progression progression = each.progression();
        for (int i = 0; i < progression.steps().size(); i++) {
            Step step = progression.steps().get(i);
            double from = axis.x(step.from());
            if (i > 0) {
                drawing.line(
                        each.style(), from, y(progression.steps().get(i - 1).rate()), from, y(step.rate()));
            }
            drawing.line(each.style(), from, y(step.rate()), axis.x(until(progression, i)), y(step.rate()));
        }
    }

    private static long until(Progression progression, int step) {
        return step + 1 < progression.steps().size()
                ? progression.steps().get(step + 1).from()
                : progression.matches();
    }

    private void dot(Step step) {
        int generation = step.incumbent().generation();
        drawing.open(
                        generation == 0 ? "start" : "promotion",
                        (generation == 0
                                        ? "start"
                                        : "promoted in generation " + generation + " after " + count(step.from())
                                                + " matches")
                                + ": " + percent(step.rate()) + " ("
                                + percent(step.pairs().interval())
                                + ") on held-out games")
                .dot("", axis.x(step.from()), y(step.rate()), RADIUS)
                .close();
    }

    /** Names at the right ends, moved apart where they would lie upon each other. */
    private void ends() {
        List<Series> fromTop = new ArrayList<>(series);
        fromTop.sort(Comparator.comparingDouble(ImprovementCurve::last).reversed());
        double free = 0;
        for (Series each : fromTop) {
            double at = Math.max(free, y(last(each)) + 4);
            drawing.text("end " + each.style(), 1, 10, at, "start", percent(last(each)));
            free = at + LETTERS;
            if (series.size() > 1) {
                drawing.text("end name " + each.style(), 1, 10, free, "start", each.name());
                free += LETTERS + 2;
            }
        }
    }

    private static double last(Series series) {
        List<Step> steps = series.progression().steps();
        return steps.get(steps.size() - 1).rate();
    }

    private static double y(double share) {
        return TOP + (1 - share) * HEIGHT;
    }
}
