package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.escape;

import dev.espalier.dsl.diff.DiffText;
import dev.espalier.dsl.diff.PolicyDiff;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Policy;
import java.util.Optional;

/** What changed between two policies by node and path, as {@code espalier diff} tells it. */
final class MeaningDiff {

    private MeaningDiff() {}

    /** Nothing when one of the two is no policy, or they mean the same. */
    static String render(String before, String after) {
        Optional<Policy> old = PolicyParser.parse(before).policy();
        Optional<Policy> present = PolicyParser.parse(after).policy();
        if (old.isEmpty() || present.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder();
        for (String line : new DiffText(false).lines(PolicyDiff.between(old.get(), present.get()))) {
            html.append(line(line)).append('\n');
        }
        return html.isEmpty() ? "" : "<pre class=\"diff meaning\">" + html + "</pre>";
    }

    private static String line(String line) {
        String escaped = escape(line);
        if (line.startsWith("  + ")) {
            return "<ins>" + escaped + "</ins>";
        }
        if (line.startsWith("  - ")) {
            return "<del>" + escaped + "</del>";
        }
        return line.startsWith("  ") ? "<em>" + escaped + "</em>" : "<span class=\"gap\">" + escaped + "</span>";
    }
}
