package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.count;
import static dev.espalier.loop.report.Html.details;
import static dev.espalier.loop.report.Html.escape;
import static dev.espalier.loop.report.Html.note;
import static dev.espalier.loop.report.Html.points;
import static dev.espalier.loop.report.Html.signed;

import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.RunSummary;
import java.util.stream.Collectors;

/** What each generation tried and what came of it. */
final class GenerationTable {

    private GenerationTable() {}

    static String draw(RunSummary run) {
        if (run.generations().isEmpty()) {
            return "";
        }
        String rows = run.generations().stream().map(GenerationTable::row).collect(Collectors.joining("\n"));
        String table = "<div class=\"wide\"><table><thead><tr><th>#</th><th>candidates</th>"
                + "<th title=\"lead of the best candidate in screening, in percentage points\">best lead</th>"
                + "<th>tested</th><th>pairs</th><th title=\"lead of the last tested candidate in its test\">lead in test</th>"
                + "<th title=\"log-likelihood ratio at the end of the last test\">LLR</th>"
                + "<th class=\"text\">what the last tested one changed</th><th>matches</th></tr></thead><tbody>"
                + rows + "</tbody></table></div>"
                + note(
                        "A lead in screening is optimistic, being the best of many; only the test on fresh games promotes.");
        return details(summary(run), table + dropped(run));
    }

    /** Which candidates could not work, and why. */
    private static String dropped(RunSummary run) {
        String rows = run.generations().stream()
                .flatMap(generation -> generation.dropped().stream()
                        .map(one ->
                                "<tr><td>%d</td><td>%d</td><td class=\"text\">%s</td><td class=\"text\">%s</td></tr>"
                                        .formatted(
                                                generation.number(),
                                                one.number(),
                                                escape(one.change()),
                                                escape(one.reason()))))
                .collect(Collectors.joining("\n"));
        return rows.isEmpty()
                ? ""
                : "<h3>Dropped before screening, since they could not work</h3><div class=\"wide\"><table><thead><tr>"
                        + "<th>#</th><th>candidate</th><th class=\"text\">what it changed</th><th class=\"text\">why it was dropped</th>"
                        + "</tr></thead><tbody>" + rows + "</tbody></table></div>";
    }

    private static String summary(RunSummary run) {
        long tests =
                run.generations().stream().mapToInt(GenerationSummary::tested).sum();
        long promoted =
                run.generations().stream().filter(GenerationSummary::promoted).count();
        long dropped = run.generations().stream()
                .mapToLong(generation -> generation.dropped().size())
                .sum();
        return count(run.generations().size(), "generation") + ", " + count(tests, "test") + ", "
                + count(promoted, "promotion") + (dropped == 0 ? "" : ", " + dropped + " dropped");
    }

    private static String row(GenerationSummary generation) {
        boolean tested = generation.tested() > 0;
        return ("<tr class=\"%s\"><td>%d</td><td>%d</td><td>%s</td><td>%d</td><td>%s</td><td>%s</td><td>%s</td>"
                        + "<td class=\"text\">%s%s</td><td>%s</td></tr>")
                .formatted(
                        generation.promoted() ? "promoted" : "",
                        generation.number(),
                        generation.candidates(),
                        points(generation.bestDifference()),
                        generation.tested(),
                        tested ? count(generation.testedPairs()) : "",
                        tested ? points(generation.lead().mean()) : "",
                        tested ? signed("%.2f", generation.logLikelihoodRatio()) : "",
                        generation.promoted() ? "<b>promoted</b> " : "",
                        escape(generation.change()),
                        count(generation.matchesSoFar()));
    }
}
