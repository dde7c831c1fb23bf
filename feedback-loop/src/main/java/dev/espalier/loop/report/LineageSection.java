package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.coordinate;
import static dev.espalier.loop.report.Html.details;
import static dev.espalier.loop.report.Html.escape;
import static dev.espalier.loop.report.Html.percent;
import static dev.espalier.loop.report.Html.points;

import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.statistics.Pairs;

/** The line of policies from the start to the result, with what each changed. */
final class LineageSection {

    private LineageSection() {}

    static String draw(RunSummary run) {
        if (run.lineage().size() < 2) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ol class=\"lineage\">");
        html.append(item(run.start(), "", rate(run.start(), "")));
        for (int i = 1; i < run.lineage().size(); i++) {
            Incumbent before = run.lineage().get(i - 1);
            Incumbent after = run.lineage().get(i);
            html.append(item(after, changes(before, after), rate(after, difference(before, after))));
        }
        html.append("</ol>");
        if (run.lineage().size() > 2) {
            html.append(details(
                    "All that changed from the start to the result",
                    MeaningDiff.render(
                            run.start().policy().text(), run.best().policy().text())));
        }
        return html.toString();
    }

    private static String item(Incumbent incumbent, String changes, String rate) {
        String when = incumbent.generation() == 0 ? "start" : "generation " + incumbent.generation();
        String what = incumbent.generation() == 0 ? "" : escape(incumbent.change());
        return "<li class=\"%s\"><div class=\"when\">%s</div>%s<p>%s</p>%s</li>"
                .formatted(incumbent.generation() == 0 ? "start" : "promotion", when, rate, what, changes);
    }

    /** A bar for the held-out score rate. */
    private static String rate(Incumbent incumbent, String difference) {
        if (incumbent.heldOut().isEmpty()) {
            return "";
        }
        Pairs pairs = incumbent.heldOutTotal().pairs();
        return "<div class=\"rate\"><span class=\"bar\"><i style=\"width:%s%%\"></i></span><b>%s</b> <small>%s</small></div>"
                .formatted(coordinate(100 * pairs.rate()), percent(pairs.rate()), difference);
    }

    private static String difference(Incumbent before, Incumbent after) {
        if (before.heldOut().isEmpty() || after.heldOut().isEmpty()) {
            return "";
        }
        double difference = after.heldOutTotal().pairs().rate()
                - before.heldOutTotal().pairs().rate();
        return points(difference) + " held-out";
    }

    private static String changes(Incumbent before, Incumbent after) {
        String old = before.policy().text();
        String present = after.policy().text();
        return MeaningDiff.render(old, present) + details("line by line", LineDiff.render(old, present));
    }
}
