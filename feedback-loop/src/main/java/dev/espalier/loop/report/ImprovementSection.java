package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.note;
import static dev.espalier.loop.report.Html.points;
import static dev.espalier.loop.report.Html.tile;

import dev.espalier.loop.record.Progression;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.report.ImprovementCurve.Series;
import dev.espalier.loop.statistics.Gain;
import java.util.ArrayList;
import java.util.List;

/** How the run got better, and how others did with as many matches. */
final class ImprovementSection {

    private ImprovementSection() {}

    static String draw(RunSummary run, List<Control> controls) {
        if (!Progression.isKnownOf(run)) {
            return "";
        }
        Progression progression = Progression.of(run);
        List<Series> series = new ArrayList<>();
        series.add(new Series("this run", "own", progression));
        for (int i = 0; i < controls.size(); i++) {
            series.add(new Series(
                    controls.get(i).name(),
                    "control-" + i % 3,
                    Progression.of(controls.get(i).run())));
        }
        return "<div class=\"tiles\">" + tiles(progression) + "</div>" + "<h3>On held-out games</h3>"
                + ImprovementCurve.draw(series)
                + note(
                        "Each dot is a policy that took the place of the best one; the line is how it does on held-out games, measured"
                                + " when the search was over, and the band its 95% interval.")
                + leads(run, series)
                + ControlTable.draw(series);
    }

    private static String tiles(Progression progression) {
        var first = progression.steps().get(0);
        var last = progression.after(progression.matches());
        return tile(
                        "final gain",
                        points(progression.gain(progression.matches())),
                        "points of held-out score, " + points(Gain.interval(first.pairs(), last.pairs())))
                + tile(
                        "area under the gain",
                        points(progression.area(progression.matches())),
                        "points: the gain so far, as a mean over all matches of the search")
                + tile(
                        "regressions",
                        progression.regressions() + " of " + progression.promotions(),
                        "promotions after which the held-out score was lower than before");
    }

    private static String leads(RunSummary run, List<Series> series) {
        String plot = LeadPlot.draw(run.generations(), ImprovementCurve.most(series));
        return plot.isEmpty()
                ? ""
                : "<h3>Tests on training games</h3>" + plot
                        + note(
                                "The lead of the last candidate that was tested in a generation over the incumbent, in points of score"
                                        + " share, with its 95% interval; <i class=\"promotion\">filled</i> when it took its place. A test"
                                        + " stops as soon as it has seen enough, which flatters the leads a little. A generation in which nobody is"
                                        + " better promotes somebody with a probability of at most 5%, and nothing bounds that for a whole run: judge it by its held-out games.");
    }
}
