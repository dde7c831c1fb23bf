package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.details;
import static dev.espalier.loop.report.Html.duration;
import static dev.espalier.loop.report.Html.escape;
import static dev.espalier.loop.report.Html.note;

import dev.espalier.loop.evaluate.ContentHash;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.record.Session;
import java.util.stream.Collectors;

/** What somebody needs to do the run again: command, versions, seed, and the hashes of all that went in and came out. */
final class RepeatSection {

    private RepeatSection() {}

    static String draw(RunSummary run) {
        RunSettings settings = run.settings();
        return "<pre class=\"command\">" + escape(RepeatCommand.of(settings)) + "</pre>"
                + note("A run is a function of these arguments"
                        + (settings.models().isPresent() ? " and of the models' answers" : "")
                        + ": they give the same policy, byte for byte, and the same figures, on any number of threads.")
                + "<dl class=\"facts\">" + fact("Espalier", settings.version())
                + fact("seed", Long.toString(settings.seed()))
                + policy("start", settings.start())
                + settings.trainingOpponents().stream()
                        .map(policy -> policy("training opponent", policy))
                        .collect(Collectors.joining())
                + settings.heldOutOpponents().stream()
                        .map(policy -> policy("held-out opponent", policy))
                        .collect(Collectors.joining())
                + (run.lineage().isEmpty()
                        ? ""
                        : fact("result", run.best().policy().name()))
                + settings.models()
                        .map(models -> fact("prompt templates", models.templates())
                                + (models.brief().isEmpty() ? "" : fact("brief", models.brief())))
                        .orElse("")
                + "</dl>" + sessions(run);
    }

    private static String fact(String name, String value) {
        return "<div><dt>" + escape(name) + "</dt><dd>" + escape(value) + "</dd></div>";
    }

    private static String policy(String role, NamedPolicy policy) {
        return fact(role, policy.name() + " · " + ContentHash.of(policy.text()));
    }

    private static String sessions(RunSummary run) {
        if (run.annex().sessions().isEmpty()) {
            return "";
        }
        String rows =
                run.annex().sessions().stream().map(RepeatSection::session).collect(Collectors.joining());
        return "<div id=\"sessions\"><h3>How it was run</h3><div class=\"wide\"><table><thead><tr><th class=\"text\">begun (UTC)</th>"
                + "<th>time</th><th class=\"text\">Java</th><th class=\"text\">system</th><th>threads</th><th class=\"text\">command"
                + "</th></tr></thead><tbody>" + rows + "</tbody></table></div></div>";
    }

    private static String session(Session session) {
        return ("<tr><td class=\"text\">%s</td><td>%s</td><td class=\"text\">%s</td><td class=\"text\">%s</td><td>%d</td>"
                        + "<td class=\"text\"><code>%s</code></td></tr>")
                .formatted(
                        escape(session.begun().replace('T', ' ').replace("Z", "")),
                        duration(session.seconds()),
                        escape(session.java()),
                        escape(session.system()),
                        session.threads(),
                        escape(session.command()));
    }

    /** The text of a policy with the numbers of its lines, to which what is said of nodes points. */
    static String source(NamedPolicy policy) {
        return "<ol class=\"source\">"
                + policy.text()
                        .lines()
                        .map(line -> "<li><code>" + escape(line) + "</code></li>")
                        .collect(Collectors.joining())
                + "</ol>";
    }

    static String sources(RunSummary run) {
        if (run.lineage().isEmpty()) {
            return "";
        }
        return source(run.best().policy())
                + (run.lineage().size() > 1
                        ? details("The start", source(run.start().policy()))
                        : "");
    }
}
