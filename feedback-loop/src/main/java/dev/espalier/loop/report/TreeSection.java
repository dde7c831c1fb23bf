package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.details;
import static dev.espalier.loop.report.Html.duration;
import static dev.espalier.loop.report.Html.note;

import dev.espalier.loop.feedback.TreeEvidence;
import dev.espalier.loop.record.RunSummary;
import java.util.Optional;

/** The trees of the result and of the start with what their nodes did. */
final class TreeSection {

    private TreeSection() {}

    static String draw(RunSummary run) {
        if (run.lineage().isEmpty()) {
            return "";
        }
        Optional<TreeEvidence> result = run.best().appraisal().tree();
        Optional<TreeEvidence> start = run.start().appraisal().tree();
        if (result.isEmpty()) {
            return "";
        }
        String table = TreeTable.draw(result.get())
                + note("Counted over " + duration(result.get().agentSeconds())
                        + " of agents' lives in matches on training games"
                        + " against the training opponents. What happened is counted for every node that ran at the time, so a node's"
                        + " numbers hold those of the nodes below it; the shade is its share of all.");
        return table
                + (run.lineage().size() > 1
                        ? start.map(tree -> details("The tree of the start", TreeTable.draw(tree)))
                                .orElse("")
                        : "");
    }
}
