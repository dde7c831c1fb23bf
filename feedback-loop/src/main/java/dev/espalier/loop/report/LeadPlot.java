package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.count;
import static dev.espalier.loop.report.Html.points;

import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.statistics.Interval;
import java.util.List;

/** What was tested on training games in each generation: the candidate's lead over the incumbent, with its interval. */
final class LeadPlot {

    private static final int TOP = 12;
    private static final int HEIGHT = 120;
    private static final int BOTTOM = 26;
    private static final double STEP = 0.05;
    private static final double RADIUS = 4;

    private final List<GenerationSummary> tested;
    private final MatchAxis axis;
    private final double low;
    private final double high;

    private LeadPlot(List<GenerationSummary> tested, MatchAxis axis) {
        this.tested = tested;
        this.axis = axis;
        double least = 0;
        double most = STEP;
        for (GenerationSummary generation : tested) {
            least = Math.min(least, generation.lead().interval().low());
            most = Math.max(most, generation.lead().interval().high());
        }
        this.low = Math.floor(least / STEP) * STEP;
        this.high = Math.ceil(most / STEP) * STEP;
    }

    /**
     * Draws the tests of a run.
     *
     * @param most matches at the right end, as in the curve above
     * @return nothing when there was no test
     */
    static String draw(List<GenerationSummary> generations, long most) {
        List<GenerationSummary> tested = generations.stream()
                .filter(generation -> generation.testedPairs() > 1)
                .toList();
        return tested.isEmpty()
                ? ""
                : "<div class=\"chart\">" + new LeadPlot(tested, new MatchAxis(most)).svg() + "</div>";
    }

    private String svg() {
        Drawing drawing = new Drawing(
                "leads", "leads of tested candidates over the incumbent on training games", TOP + HEIGHT + BOTTOM);
        double step = STEP * Math.max(1, Math.ceil((high - low) / STEP / 4));
        for (double lead = Math.ceil(low / step) * step; lead <= high + STEP / 2; lead += step) {
            boolean even = Math.abs(lead) < STEP / 2;
            drawing.horizontal(even ? "grid even" : "grid", y(lead));
            drawing.text(
                    "tick",
                    0,
                    -10,
                    y(lead) + 4,
                    "end",
                    even ? "0" : points(lead).replace(".0", ""));
        }
        axis.draw(drawing, TOP + HEIGHT);
        for (GenerationSummary generation : tested) {
            Interval interval = generation.lead().interval();
            double x = axis.x(generation.matchesSoFar());
            drawing.open(
                            generation.promoted() ? "promotion" : "rejection",
                            "generation " + generation.number() + ": "
                                    + points(generation.lead().mean()) + " points ("
                                    + points(interval) + ") in " + count(generation.testedPairs()) + " pairs, "
                                    + (generation.promoted() ? "promoted: " : "not promoted: ") + generation.change())
                    .line("interval", x, y(interval.high()), x, y(interval.low()))
                    .dot("", x, y(generation.lead().mean()), RADIUS)
                    .close();
        }
        return drawing.svg();
    }

    private double y(double lead) {
        return TOP + (high - lead) / (high - low) * HEIGHT;
    }
}
