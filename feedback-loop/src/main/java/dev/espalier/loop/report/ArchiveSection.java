package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.count;
import static dev.espalier.loop.report.Html.note;
import static dev.espalier.loop.report.Html.percent;
import static dev.espalier.loop.report.Html.tile;

import dev.espalier.loop.record.ArchivedPolicy;
import dev.espalier.loop.record.Diversity;
import dev.espalier.loop.record.RunSummary;
import java.util.List;
import java.util.Locale;

/** The ways of playing that a run found, as a map of cells: the best policy of each, and how good it is. */
final class ArchiveSection {

    /** Cells along each axis. */
    private static final int SIDE = 8;

    private static final int CELL = 42;
    private static final int TOP = 8;
    private static final int BOTTOM = 34;
    private static final double RADIUS = 5;

    private ArchiveSection() {}

    static String draw(RunSummary run) {
        List<ArchivedPolicy> archive = run.archive();
        if (archive.isEmpty() || run.generations().isEmpty()) {
            return "";
        }
        return "<div class=\"ways\"><div class=\"chart map\">" + map(run) + "</div><div class=\"tiles\">"
                + tiles(run) + "</div></div>"
                + note(
                        "Each cell holds the best policy that was measured among those that play alike, with the share of the score that it is"
                                + " likely to get against the training opponents. The <i class=\"promotion\">dot</i> is"
                                + " the result, the ring the start, where the archive still holds it.");
    }

    private static String tiles(RunSummary run) {
        Diversity diversity =
                run.generations().get(run.generations().size() - 1).diversity();
        return tile(
                        "coverage",
                        percent(diversity.coverage()),
                        count(run.archive().size(), "cell") + " with a policy")
                + tile("QD score", number(diversity.qdScore()), "the scores of all cells added up")
                + tile(
                        "behaviour distance",
                        number(diversity.behaviourDistance()),
                        "between two candidates of the last generation, on axes from 0 to 1")
                + tile(
                        "structure distance",
                        percent(diversity.structureDistance()),
                        "of their lines have no equal in the other");
    }

    private static String map(RunSummary run) {
        Drawing drawing =
                new Drawing("archive", "scores of policies by aggression and mobility", TOP + SIDE * CELL + BOTTOM);
        for (int line = 0; line <= SIDE; line++) {
            double share = line / (double) SIDE;
            drawing.horizontal("grid", TOP + line * CELL);
            drawing.line("grid", share, TOP, share, TOP + SIDE * CELL);
        }
        run.archive().forEach(policy -> cell(drawing, policy));
        run.archive().forEach(policy -> place(drawing, policy, run));
        drawing.text("tick", 0, 0, TOP + SIDE * CELL + 22, "start", "calm");
        drawing.text("label", 0.5, 0, TOP + SIDE * CELL + 22, "middle", "aggression");
        drawing.text("tick", 1, 0, TOP + SIDE * CELL + 22, "end", "aggressive");
        drawing.text("tick", 0, -10, TOP + SIDE * CELL - 4, "end", "stays");
        drawing.text("label", 0, -10, TOP + SIDE * CELL / 2.0, "end", "mobility");
        drawing.text("tick", 0, -10, TOP + 12, "end", "roams");
        return drawing.svg();
    }

    private static void cell(Drawing drawing, ArchivedPolicy policy) {
        double left = policy.column() / (double) SIDE;
        double top = y(policy.row() + 1);
        drawing.open(
                        "cell",
                        percent(policy.score()) + " of the score, generation " + policy.generation() + ": "
                                + policy.change())
                .shade(left, top, left + 1.0 / SIDE, top + CELL, policy.score())
                .text("score", left + 0.5 / SIDE, 0, top + CELL - 6, "middle", Math.round(100 * policy.score()) + "")
                .close();
    }

    private static void place(Drawing drawing, ArchivedPolicy policy, RunSummary run) {
        String id = policy.policy().name();
        double x = policy.first();
        double y = y(policy.second() * SIDE);
        if (id.equals(run.best().policy().name())) {
            drawing.open("promotion", "the result").dot("", x, y, RADIUS).close();
        } else if (id.equals(run.start().policy().name())) {
            drawing.open("ring", "the start").dot("", x, y, RADIUS).close();
        }
    }

    /** How far down so many cells above the lower edge are. */
    private static double y(double cells) {
        return TOP + (SIDE - cells) * CELL;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
