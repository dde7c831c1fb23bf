package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.details;
import static dev.espalier.loop.report.Html.escape;
import static dev.espalier.loop.report.Html.note;

import dev.espalier.loop.critic.Aspect;
import dev.espalier.loop.critic.Critique;
import dev.espalier.loop.critic.Critique.Rating;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.RunSummary;
import java.util.List;
import java.util.stream.Collectors;

/** What was said of the incumbents during the search: by the figures, and by a critic that looked at pictures. */
final class CritiqueSection {

    private static final int MOST_POINTS = 5;

    private CritiqueSection() {}

    static String draw(RunSummary run) {
        if (run.lineage().isEmpty()) {
            return "";
        }
        return ratings(run)
                + prose(run)
                + note(
                        "This guided the search and judges nothing: it was said of matches on training games, and the figures at the top"
                                + " were measured on others.");
    }

    private static String ratings(RunSummary run) {
        List<Incumbent> seen = run.lineage().stream()
                .filter(incumbent -> incumbent.appraisal().critique().isPresent())
                .toList();
        if (seen.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder(
                "<h3>Ratings by the critic that looked at pictures</h3><div class=\"wide\"><table class=\"ratings\"><thead><tr><th></th>");
        seen.forEach(incumbent ->
                html.append("<th class=\"text\">").append(name(incumbent)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (Aspect aspect : Aspect.values()) {
            html.append("<tr><th class=\"text\">")
                    .append(escape(aspect.toString()))
                    .append("</th>");
            seen.forEach(incumbent -> html.append(cell(incumbent, aspect)));
            html.append("</tr>");
        }
        html.append("</tbody></table></div>");
        seen.forEach(incumbent -> html.append(details(
                "Why: " + name(incumbent),
                reasons(incumbent.appraisal().critique().orElseThrow()))));
        return html.toString();
    }

    private static String cell(Incumbent incumbent, Aspect aspect) {
        return incumbent.appraisal().critique().orElseThrow().ratings().stream()
                .filter(rating -> rating.aspect() == aspect)
                .map(rating -> "<td class=\"text\" title=\"" + escape(rating.reason())
                        + "\"><span class=\"pips\" aria-label=\""
                        + rating.points() + " of 5\">" + "<i class=\"on\"></i>".repeat(rating.points())
                        + "<i></i>".repeat(MOST_POINTS - rating.points()) + "</span>" + rating.points() + "</td>")
                .findFirst()
                .orElse("<td></td>");
    }

    private static String reasons(Critique critique) {
        String ratings =
                critique.ratings().stream().map(CritiqueSection::reason).collect(Collectors.joining());
        String advice = critique.advice().stream()
                .map(sentence -> "<li>" + escape(sentence) + "</li>")
                .collect(Collectors.joining());
        return "<dl>" + ratings + "</dl>" + (advice.isEmpty() ? "" : "<p>Its advice:</p><ul>" + advice + "</ul>");
    }

    private static String reason(Rating rating) {
        return "<dt>" + escape(rating.aspect().toString()) + " " + rating.points() + "</dt><dd>"
                + escape(rating.reason()) + "</dd>";
    }

    private static String prose(RunSummary run) {
        StringBuilder html = new StringBuilder();
        if (run.lineage().size() > 1) {
            html.append("<h3>The result, as whoever writes the next policies would be told</h3>");
        }
        html.append(prose(run.best()));
        run.lineage()
                .subList(0, run.lineage().size() - 1)
                .forEach(incumbent -> html.append(details("What was said of " + name(incumbent), prose(incumbent))));
        return html.toString();
    }

    private static String prose(Incumbent incumbent) {
        return Prose.draw(incumbent.feedback());
    }

    private static String name(Incumbent incumbent) {
        return incumbent.generation() == 0 ? "the start" : "generation " + incumbent.generation();
    }
}
