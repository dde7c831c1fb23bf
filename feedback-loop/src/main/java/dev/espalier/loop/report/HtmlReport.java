package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.escape;
import static dev.espalier.loop.report.Html.percent;
import static dev.espalier.loop.report.Html.points;

import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.ModelSettings;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.report.IntervalPlot.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report of a run as one page that works offline, with the held-out results first. */
public final class HtmlReport {

    private final RunSummary run;

    private HtmlReport(RunSummary run) {
        this.run = run;
    }

    /**
     * The whole page.
     *
     * @param run which need not have finished; what is not known yet is left out
     */
    public static String render(RunSummary run) {
        return new HtmlReport(run).page();
    }

    private String page() {
        String title = "Refinement of " + run.settings().start().name();
        return String.join(
                "\n",
                "<!doctype html>",
                "<html lang=\"en\"><head><meta charset=\"utf-8\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<title>" + escape(title) + "</title>",
                "<style>" + stylesheet() + "</style></head><body><main>",
                "<h1>" + escape(title) + "</h1>",
                lead(),
                heldOut(),
                curve(),
                generations(),
                ModelTable.draw(run.models()),
                lineage(),
                feedback(),
                policy(),
                repeat(),
                "</main></body></html>",
                "");
    }

    private String lead() {
        RunSettings settings = run.settings();
        int promotions = run.lineage().size() - 1;
        return "<p class=\"lead\">Game <b>%s%s</b>, seed <b>%d</b>: %d generations, %d promotions, %s matches.%s</p>"
                .formatted(
                        escape(settings.game()),
                        settings.mode().map(mode -> ", " + escape(mode)).orElse(""),
                        settings.seed(),
                        run.generations().size(),
                        promotions,
                        String.format(Locale.ROOT, "%,d", run.matches()),
                        run.finished() ? "" : " <b>The run has not finished.</b>");
    }

    private String heldOut() {
        if (run.lineage().isEmpty() || run.best().heldOut().isEmpty()) {
            return "";
        }
        OpponentScore before = run.start().heldOutTotal();
        OpponentScore after = run.best().heldOutTotal();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("all together", before.pairs(), after.pairs()));
        for (int i = 0; i < run.start().heldOut().size(); i++) {
            OpponentScore one = run.start().heldOut().get(i);
            rows.add(new Row(
                    one.opponent(), one.pairs(), run.best().heldOut().get(i).pairs()));
        }
        return "<h2>On games and opponents that selection never saw</h2>"
                + "<div class=\"figures\">" + figure("before", "start", before) + figure("after", "result", after)
                + "</div>" + IntervalPlot.draw(rows)
                + "<p class=\"note\">Score rate (a draw counts half) with its 95% interval, computed between pairs of matches "
                + "in which both sides of one game and seed were played.</p>";
    }

    private static String figure(String style, String label, OpponentScore total) {
        var interval = total.pairs().interval();
        return "<div class=\"%s\"><span>%s</span><b>%s</b><small>%s to %s · %d won, %d drawn, %d lost</small></div>"
                .formatted(
                        style,
                        label,
                        percent(total.pairs().rate()),
                        percent(interval.low()),
                        percent(interval.high()),
                        total.score().wins(),
                        total.score().draws(),
                        total.score().losses());
    }

    private String curve() {
        if (run.lineage().isEmpty() || run.best().heldOut().isEmpty()) {
            return "";
        }
        return "<h2>Improvement</h2>" + ImprovementCurve.draw(run)
                + "<p class=\"note\">Each dot is a policy that was shown to be better on training games; the line is how it does "
                + "on held-out ones, measured when the search was over.</p>";
    }

    private String generations() {
        String rows = run.generations().stream().map(HtmlReport::row).collect(Collectors.joining("\n"));
        return "<h2>Generations</h2><div class=\"wide\"><table><thead><tr><th>#</th><th>candidates</th>"
                + "<th title=\"lead of the best candidate in screening, in percentage points\">best lead</th>"
                + "<th>tested</th><th title=\"log-likelihood ratio of the last test\">LLR</th><th>pairs</th>"
                + "<th>what the last tested one changed</th><th>matches</th></tr></thead><tbody>"
                + rows + "</tbody></table></div>"
                + "<p class=\"note\">A lead in screening is optimistic, being the best of many; only the test on fresh games "
                + "promotes.</p>";
    }

    private static String row(GenerationSummary generation) {
        return ("<tr class=\"%s\"><td>%d</td><td>%d</td><td>%s</td><td>%d</td><td>%s</td><td>%d</td>"
                        + "<td class=\"text\">%s%s</td><td>%s</td></tr>")
                .formatted(
                        generation.promoted() ? "promoted" : "",
                        generation.number(),
                        generation.candidates(),
                        points(generation.bestDifference()),
                        generation.tested(),
                        String.format(Locale.ROOT, "%.2f", generation.logLikelihoodRatio()),
                        generation.testedPairs(),
                        generation.promoted() ? "<b>promoted</b> " : "",
                        escape(generation.change()),
                        String.format(Locale.ROOT, "%,d", generation.matchesSoFar()));
    }

    private String lineage() {
        if (run.lineage().size() < 2) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h2>From the start to the result</h2>");
        for (int i = 1; i < run.lineage().size(); i++) {
            Incumbent before = run.lineage().get(i - 1);
            Incumbent after = run.lineage().get(i);
            String rate = after.heldOut().isEmpty()
                    ? ""
                    : " · held-out " + percent(after.heldOutTotal().pairs().rate());
            html.append("<details><summary>Generation %d: %s<small>%s</small></summary>%s</details>"
                    .formatted(
                            after.generation(),
                            escape(after.change()),
                            rate,
                            PolicyDiff.render(
                                    before.policy().text(), after.policy().text())));
        }
        return html.toString();
    }

    private String feedback() {
        if (run.lineage().isEmpty()) {
            return "";
        }
        return "<h2>How it plays</h2><div class=\"columns\"><section><h3>start</h3><pre class=\"prose\">%s</pre></section>"
                        .formatted(escape(run.start().feedback()))
                + "<section><h3>result</h3><pre class=\"prose\">%s</pre></section></div>"
                        .formatted(escape(run.best().feedback()));
    }

    private String policy() {
        if (run.lineage().isEmpty()) {
            return "";
        }
        String lines = run.best()
                .policy()
                .text()
                .lines()
                .map(line -> "<li><code>" + escape(line) + "</code></li>")
                .collect(Collectors.joining());
        return "<h2>The resulting policy</h2><ol class=\"source\">" + lines + "</ol>";
    }

    private String repeat() {
        RunSettings settings = run.settings();
        return ("<h2>To repeat it</h2><p>Espalier %s, game %s, start <code>%s</code>, training opponents <code>%s</code>, "
                        + "held-out opponents <code>%s</code>.</p><pre>espalier refine %s%s --seed %d --generations %d "
                        + "--candidates %d --screening-pairs %d --test-pairs %d --held-out-pairs %d%s</pre>")
                .formatted(
                        escape(settings.version()),
                        escape(settings.game()),
                        escape(settings.start().name()),
                        names(settings.trainingOpponents()),
                        names(settings.heldOutOpponents()),
                        escape(settings.start().name()),
                        settings.mode().map(mode -> " --mode " + escape(mode)).orElse(""),
                        settings.seed(),
                        settings.budget().generations(),
                        settings.budget().candidates(),
                        settings.budget().screeningPairs(),
                        settings.budget().testPairs(),
                        settings.budget().heldOutPairs(),
                        settings.models().map(HtmlReport::options).orElse(""));
    }

    private static String options(ModelSettings models) {
        return escape(" --llm " + models.author()
                + models.critic().map(critic -> " --vlm " + critic).orElse("")
                + models.baseUrl().map(url -> " --base-url " + url).orElse("")
                + (models.brief().isEmpty() ? "" : " --brief \"" + models.brief() + "\"")
                + " --repairs " + models.repairs());
    }

    private static String names(List<NamedPolicy> policies) {
        return escape(policies.stream().map(NamedPolicy::name).collect(Collectors.joining(", ")));
    }

    private static String stylesheet() {
        try (InputStream stream = HtmlReport.class.getResourceAsStream("report.css")) {
            if (stream == null) {
                throw new IllegalStateException("report.css is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
