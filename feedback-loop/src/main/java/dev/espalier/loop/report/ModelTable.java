package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.count;
import static dev.espalier.loop.report.Html.escape;

import dev.espalier.loop.llm.Dollars;
import dev.espalier.loop.record.Drafts;
import dev.espalier.loop.record.ModelRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run had of models, as tables: what they took, and how well they keep to the language. */
final class ModelTable {

    private ModelTable() {}

    static String draw(List<ModelRecord> models) {
        if (models.isEmpty()) {
            return "";
        }
        return table(
                        "<th class=\"text\">model</th><th>answers</th>"
                                + "<th title=\"requests sent for them, retries included\">requests</th><th>tokens in</th>"
                                + "<th>tokens out</th><th>cost</th>",
                        models.stream().map(ModelTable::cost).collect(Collectors.joining("\n")))
                + drafts(models);
    }

    private static String table(String head, String rows) {
        return "<div class=\"wide\"><table><thead><tr>" + head + "</tr></thead><tbody>" + rows
                + "</tbody></table></div>";
    }

    private static String cost(ModelRecord model) {
        return "<tr><td class=\"text\">%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        escape(model.model()),
                        count(model.answers()),
                        count(model.attempts()),
                        count(model.usage().inputTokens()),
                        count(model.usage().outputTokens()),
                        model.cost().map(Dollars::toString).orElse("not known"));
    }

    private static String drafts(List<ModelRecord> models) {
        List<ModelRecord> writing =
                models.stream().filter(model -> model.drafts().asked() > 0).toList();
        if (writing.isEmpty()) {
            return "";
        }
        return "<h3>How well they keep to the language</h3>"
                + table(
                        "<th class=\"text\">model</th><th>policies asked for</th><th>valid at first try</th>"
                                + "<th title=\"first answers without a fault of syntax\">… in syntax</th>"
                                + "<th title=\"first answers that use nothing that there is not\">… in names</th>"
                                + "<th title=\"first answers with neither fault\">… in both</th>"
                                + "<th title=\"playable after the fixes of their diagnostics, without asking again\">mended by program</th>"
                                + "<th title=\"playable after going back to the model\">repaired by the model</th><th>playable in the end</th>"
                                + "<th title=\"last answers without a fault of syntax\">… in syntax</th>"
                                + "<th title=\"last answers that use nothing that there is not\">… in names</th>"
                                + "<th title=\"last answers with neither fault\">… in both</th>"
                                + "<th>refused</th>",
                        writing.stream().map(ModelTable::kept).collect(Collectors.joining("\n")));
    }

    private static String kept(ModelRecord model) {
        Drafts drafts = model.drafts();
        return ("<tr><td class=\"text\">%s</td><td>%d</td><td><b>%s</b></td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td>"
                        + "<td><b>%s</b></td><td>%s</td><td>%s</td><td>%s</td><td>%d</td></tr>")
                .formatted(
                        escape(model.model()),
                        drafts.asked(),
                        share(drafts.valid(), drafts),
                        share(drafts.first().syntax(), drafts),
                        share(drafts.first().names(), drafts),
                        share(drafts.first().both(), drafts),
                        share(drafts.mended(), drafts),
                        share(drafts.repaired(), drafts),
                        share(drafts.playable(), drafts),
                        share(drafts.last().syntax(), drafts),
                        share(drafts.last().names(), drafts),
                        share(drafts.last().both(), drafts),
                        drafts.refused());
    }

    private static String share(int part, Drafts drafts) {
        return String.format(Locale.ROOT, "%.0f%%", 100.0 * part / drafts.asked());
    }
}
