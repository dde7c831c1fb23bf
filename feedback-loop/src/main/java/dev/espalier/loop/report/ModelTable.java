package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.escape;

import dev.espalier.loop.llm.Dollars;
import dev.espalier.loop.record.Drafts;
import dev.espalier.loop.record.ModelRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run had of models, as a table: what they took, and how well they keep to the language. */
final class ModelTable {

    private ModelTable() {}

    static String draw(List<ModelRecord> models) {
        if (models.isEmpty()) {
            return "";
        }
        String rows = models.stream().map(ModelTable::row).collect(Collectors.joining("\n"));
        return "<h2>Models</h2><div class=\"wide\"><table><thead><tr><th>model</th><th>answers</th>"
                + "<th title=\"requests sent for them, retries included\">requests</th><th>tokens in</th><th>tokens out</th>"
                + "<th>cost</th><th title=\"policies that were asked for\">policies</th>"
                + "<th title=\"first answers without a fault of syntax\">syntax</th>"
                + "<th title=\"first answers that use nothing that there is not\">names</th>"
                + "<th title=\"first answers that could be played as they were\">valid</th>"
                + "<th title=\"playable after the fixes of the diagnostics\">mended</th>"
                + "<th title=\"playable after going back to the model\">repaired</th><th>refused</th></tr></thead><tbody>"
                + rows + "</tbody></table></div>";
    }

    private static String row(ModelRecord model) {
        Drafts drafts = model.drafts();
        return ("<tr><td class=\"text\">%s</td><td>%d</td><td>%d</td><td>%s</td><td>%s</td><td>%s</td><td>%d</td><td>%s</td>"
                        + "<td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%d</td></tr>")
                .formatted(
                        escape(model.model()),
                        model.answers(),
                        model.attempts(),
                        count(model.usage().inputTokens()),
                        count(model.usage().outputTokens()),
                        model.cost().map(Dollars::toString).orElse("?"),
                        drafts.asked(),
                        share(drafts.syntax(), drafts),
                        share(drafts.names(), drafts),
                        share(drafts.valid(), drafts),
                        share(drafts.mended(), drafts),
                        share(drafts.repaired(), drafts),
                        drafts.refused());
    }

    private static String count(long tokens) {
        return String.format(Locale.ROOT, "%,d", tokens);
    }

    private static String share(int part, Drafts drafts) {
        return drafts.asked() == 0 ? "–" : String.format(Locale.ROOT, "%.0f%%", 100.0 * part / drafts.asked());
    }
}
