package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.escape;
import static dev.espalier.loop.report.Html.section;

import dev.espalier.loop.record.RunSummary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report of a run as one page that works offline, with the held-out results first. The page has no script, and forbids its reader's browser
 * to run any and to fetch anything, whatever names, policies and answers of models say.
 */
public final class HtmlReport {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Map<String, String> links = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    private HtmlReport() {}

    /**
     * The whole page.
     *
     * @param run which need not have finished; what is not known yet is left out
     */
    public static String render(RunSummary run) {
        return render(run, List.of());
    }

    /**
     * The whole page, with other runs in its curve.
     *
     * @param controls runs that have come to their end
     */
    public static String render(RunSummary run, List<Control> controls) {
        return new HtmlReport().page(run, controls);
    }

    private String page(RunSummary run, List<Control> controls) {
        add("held-out", "Result", "On games and opponents that selection never saw", HeldOut.draw(run));
        add("improvement", "Improvement", "Improvement", ImprovementSection.draw(run, controls));
        add("lineage", "Lineage", "From the start to the result", LineageSection.draw(run));
        add("tree", "Tree", "What the result's nodes do", TreeSection.draw(run));
        add("archive", "Archive", "Ways of playing that were found", ArchiveSection.draw(run));
        add("matches", "Matches", "How it looks", PictureSection.draw(run));
        add("critique", "Critique", "What was said of it", CritiqueSection.draw(run));
        add("generations", "Generations", "Generations", GenerationTable.draw(run));
        add("cost", "Cost", "What it took", CostSection.draw(run));
        add("repeat", "Repeat", "To repeat it", RepeatSection.draw(run));
        add("policy", "Policy", "The resulting policy", RepeatSection.sources(run));
        return String.join(
                "\n",
                "<!doctype html>",
                "<html lang=\"en\"><head><meta charset=\"utf-8\">",
                "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<title>" + escape(Opening.title(run)) + "</title>",
                "<style>" + stylesheet() + "</style></head><body><main>",
                Opening.draw(run),
                navigation(),
                body.toString(),
                "</main></body></html>",
                "");
    }

    private void add(String id, String link, String title, String content) {
        if (!content.isEmpty()) {
            links.put(id, link);
            body.append(section(id, title, content)).append('\n');
        }
    }

    private String navigation() {
        StringBuilder html = new StringBuilder("<nav>");
        links.forEach((id, link) ->
                html.append("<a href=\"#").append(id).append("\">").append(link).append("</a>"));
        return html.append("</nav>").toString();
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
