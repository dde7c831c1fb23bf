package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.escape;

/** Feedback as a page shows it: titles, and findings in lists. */
final class Prose {

    private static final String FINDING = "- ";

    private Prose() {}

    /** Markup of a text whose lines are titles that end in a colon, findings that begin with a dash, or sentences. */
    static String draw(String text) {
        StringBuilder html = new StringBuilder("<div class=\"prose\">");
        boolean inList = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            boolean finding = line.startsWith(FINDING);
            if (finding != inList) {
                html.append(finding ? "<ul>" : "</ul>");
                inList = finding;
            }
            if (finding) {
                html.append("<li>")
                        .append(escape(line.substring(FINDING.length())))
                        .append("</li>");
            } else if (line.endsWith(":")) {
                html.append("<h4>")
                        .append(escape(line.substring(0, line.length() - 1)))
                        .append("</h4>");
            } else if (!line.isBlank()) {
                html.append("<p>").append(escape(line)).append("</p>");
            }
        }
        return html.append(inList ? "</ul></div>" : "</div>").toString();
    }
}
