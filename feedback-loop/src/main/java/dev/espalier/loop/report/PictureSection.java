package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.escape;
import static dev.espalier.loop.report.Html.note;

import dev.espalier.loop.record.Illustration;
import dev.espalier.loop.record.RunSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps of matches of the start and the result, side by side. */
final class PictureSection {

    private PictureSection() {}

    static String draw(RunSummary run) {
        Map<String, List<Illustration>> bySubject = new LinkedHashMap<>();
        for (Illustration illustration : run.annex().illustrations()) {
            bySubject
                    .computeIfAbsent(illustration.subject(), subject -> new ArrayList<>())
                    .add(illustration);
        }
        if (bySubject.isEmpty()) {
            return run.annex()
                    .withoutPictures()
                    .map(reason -> note("There are no pictures of this run: " + escape(reason) + "."))
                    .orElse("");
        }
        StringBuilder html = new StringBuilder();
        bySubject.forEach((subject, illustrations) -> {
            html.append("<h3>").append(escape(subject)).append("</h3><div class=\"pictures\">");
            illustrations.forEach(illustration -> html.append(figure(illustration)));
            html.append("</div>");
        });
        return html
                + note(
                        "The first held-out game against each held-out opponent, whatever came of it: where the agents of"
                                + " <i>policy</i> and of its opponent walked, fell and scored, from the beginning to the end. Click on one to enlarge it.");
    }

    private static String figure(Illustration illustration) {
        String who = illustration.generation() == 0 ? "start" : "result";
        return ("<figure class=\"%s\"><label><input type=\"checkbox\"><img alt=\"%s\" src=\"data:image/jpeg;base64,%s\"></label>"
                        + "<figcaption><b>%s</b> %s</figcaption></figure>")
                .formatted(
                        illustration.generation() == 0 ? "before" : "after",
                        escape("Map of a match: " + illustration.subject() + ", " + who + " " + illustration.outcome()),
                        escape(illustration.jpeg()),
                        who,
                        escape(illustration.outcome()));
    }
}
