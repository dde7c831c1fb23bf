package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.escape;
import static dev.espalier.loop.report.Html.note;
import static dev.espalier.loop.report.Html.percent;
import static dev.espalier.loop.report.Html.points;
import static dev.espalier.loop.report.Html.signed;

import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.ObjectiveScore;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.record.Progression;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.report.IntervalPlot.Row;
import dev.espalier.loop.statistics.Elo;
import dev.espalier.loop.statistics.Gain;
import dev.espalier.loop.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the page leads with: start and result where selection never looked. */
final class HeldOut {

    private HeldOut() {}

    static String draw(RunSummary run) {
        if (!Progression.isKnownOf(run)) {
            return "";
        }
        Incumbent start = run.start();
        Incumbent best = run.best();
        OpponentScore before = start.heldOutTotal();
        OpponentScore after = best.heldOutTotal();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("all together", before.pairs(), after.pairs()));
        for (int i = 0; i < start.heldOut().size(); i++) {
            OpponentScore one = start.heldOut().get(i);
            rows.add(new Row(one.opponent(), one.pairs(), best.heldOut().get(i).pairs()));
        }
        return "<div class=\"figures\">" + figure("before", "start", before) + figure("after", "result", after)
                + gain(before, after) + "</div>" + IntervalPlot.draw(rows) + objective(run) + training(run)
                + note(
                        "Score rate (a draw counts half) with its 95% interval, computed between pairs of matches in which both"
                                + " sides of one game and seed were played. These matches were played when the search was over; they"
                                + " chose nothing, and no critic and no model has a say in them.");
    }

    private static String figure(String style, String label, OpponentScore total) {
        Elo elo = Elo.of(total.pairs());
        return "<div class=\"%s\"><span>%s</span><b>%s</b><small>%s<br>%d won, %d drawn, %d lost<br>Elo %s (%s to %s)</small></div>"
                .formatted(
                        style,
                        label,
                        percent(total.pairs().rate()),
                        percent(total.pairs().interval()),
                        total.score().wins(),
                        total.score().draws(),
                        total.score().losses(),
                        signed("%+.0f", elo.difference()),
                        signed("%+.0f", elo.interval().low()),
                        signed("%+.0f", elo.interval().high()));
    }

    private static String gain(OpponentScore before, OpponentScore after) {
        Interval interval = Gain.interval(before.pairs(), after.pairs());
        String verdict = interval.low() > 0
                ? "better beyond chance"
                : interval.high() < 0 ? "worse beyond chance" : "may be chance";
        return "<div class=\"gain\"><span>gain</span><b>%s</b><small>points, %s<br>%s</small></div>"
                .formatted(points(after.pairs().rate() - before.pairs().rate()), points(interval), verdict);
    }

    /** What the run made greater, where that is not the score. */
    private static String objective(RunSummary run) {
        return run.start()
                .objective()
                .flatMap(before -> run.best()
                        .objective()
                        .map(after -> note("By the objective of the run, <b>"
                                + escape(run.settings().objective())
                                + "</b>, as the policy's share of what both sides have: start " + objective(before)
                                + ", result <b>" + objective(after) + "</b>.")))
                .orElse("");
    }

    private static String objective(ObjectiveScore score) {
        String means = score.means().stream()
                .map(mean -> escape(mean.name()) + " " + String.format(Locale.ROOT, "%.2f", mean.value()))
                .collect(Collectors.joining(", "));
        return percent(score.rates().rate()) + " (" + percent(score.rates().interval()) + "; " + means + ")";
    }

    /** The same against the opponents of the search, since a large distance between the two tells of overfitting. */
    private static String training(RunSummary run) {
        OpponentScore before = OpponentScore.total("", run.start().appraisal().training());
        OpponentScore after = OpponentScore.total("", run.best().appraisal().training());
        if (before.pairs().count() == 0 || after.pairs().count() == 0) {
            return "";
        }
        String names = run.best().appraisal().training().stream()
                .map(OpponentScore::opponent)
                .collect(Collectors.joining(", "));
        return note("For comparison, on training games against the opponents that selection measured against ("
                + escape(names)
                + "): start " + percent(before.pairs().rate()) + " ("
                + percent(before.pairs().interval())
                + "), result <b>" + percent(after.pairs().rate()) + "</b> ("
                + percent(after.pairs().interval()) + ").");
    }
}
