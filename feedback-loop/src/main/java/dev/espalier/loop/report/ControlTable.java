package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.count;
import static dev.espalier.loop.report.Html.escape;
import static dev.espalier.loop.report.Html.note;
import static dev.espalier.loop.report.Html.percent;
import static dev.espalier.loop.report.Html.points;

import dev.espalier.loop.record.Progression;
import dev.espalier.loop.record.Progression.Step;
import dev.espalier.loop.report.ImprovementCurve.Series;
import java.util.List;

/** Runs beside each other at the number of matches that all of them played. */
final class ControlTable {

    private ControlTable() {}

    /** Nothing when there is only one run. */
    static String draw(List<Series> series) {
        if (series.size() < 2) {
            return "";
        }
        long common = series.stream()
                .mapToLong(each -> each.progression().matches())
                .min()
                .orElse(0);
        StringBuilder rows = new StringBuilder();
        series.forEach(each -> rows.append(row(each, common)));
        return "<h3>At equal numbers of matches</h3><div class=\"wide\"><table><thead><tr><th class=\"text\">run</th><th>start</th><th>after "
                + count(common) + " matches</th><th>95% interval</th><th>gain</th><th>area</th><th>in the end</th>"
                + "<th>matches of its search</th></tr></thead><tbody>" + rows + "</tbody></table></div>"
                + note(
                        "Held-out score rates of the policy that each run held for its best when it had played as many matches as the"
                                + " shortest of them; the area is the mean gain up to there. Runs with the same seed and held-out opponents are"
                                + " measured on the same held-out games.");
    }

    private static String row(Series each, long common) {
        Progression progression = each.progression();
        Step step = progression.after(common);
        return ("<tr><td class=\"text\"><i class=\"key %s\"></i> %s</td><td>%s</td><td><b>%s</b></td><td>%s</td><td>%s</td><td>%s</td>"
                        + "<td>%s</td><td>%s</td></tr>")
                .formatted(
                        each.style(),
                        escape(each.name()),
                        percent(progression.steps().get(0).rate()),
                        percent(step.rate()),
                        percent(step.pairs().interval()),
                        points(progression.gain(common)),
                        points(progression.area(common)),
                        percent(progression.after(progression.matches()).rate()),
                        count(progression.matches()));
    }
}
