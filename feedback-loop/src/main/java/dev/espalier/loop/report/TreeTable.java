package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.coordinate;
import static dev.espalier.loop.report.Html.count;
import static dev.espalier.loop.report.Html.escape;

import dev.espalier.loop.feedback.NodeEvidence;
import dev.espalier.loop.feedback.TreeEvidence;
import java.util.Locale;

/** A tree as a table: a row for each node, with how long it ran, how it ended, and what happened meanwhile. */
final class TreeTable {

    /** The darkest shade, in percent. */
    private static final double DARKEST = 42;

    private final TreeEvidence tree;
    private final NodeEvidence root;

    private TreeTable(TreeEvidence tree) {
        this.tree = tree;
        this.root = tree.nodes().get(0);
    }

    static String draw(TreeEvidence tree) {
        return tree.nodes().isEmpty() ? "" : new TreeTable(tree).table();
    }

    private String table() {
        StringBuilder html =
                new StringBuilder("<div class=\"wide\"><table class=\"tree\"><thead><tr><th class=\"text\">node</th>"
                        + "<th class=\"text\">ran</th><th>began</th><th>succeeded</th><th>failed</th>"
                        + "<th title=\"broken off while it ran\">broken off</th>");
        tree.occurrences()
                .forEach(what -> html.append("<th>").append(escape(what)).append("</th>"));
        html.append("</tr></thead><tbody>");
        int idleFrom = Integer.MAX_VALUE;
        for (NodeEvidence node : tree.nodes()) {
            boolean belowIdle = node.depth() > idleFrom;
            html.append(node.ticks() == 0 ? idle(node, belowIdle) : row(node));
            idleFrom = node.ticks() > 0 ? Integer.MAX_VALUE : belowIdle ? idleFrom : node.depth();
        }
        return html.append("</tbody></table></div>").toString();
    }

    private String row(NodeEvidence node) {
        StringBuilder html = new StringBuilder("<tr>").append(name(node));
        double share = node.ticks() / (double) Math.max(1, root.ticks());
        html.append("<td class=\"text\"><span class=\"bar\"><i style=\"width:%s%%\"></i></span> %s</td>"
                .formatted(coordinate(100 * Math.min(1, share)), share(share)));
        html.append(cell(node.starts()))
                .append(cell(node.successes()))
                .append(cell(node.failures()))
                .append(cell(node.cancellations()));
        for (int i = 0; i < node.occurred().size(); i++) {
            html.append(occurrence(node.occurred().get(i), root.occurred().get(i)));
        }
        return html.append("</tr>").toString();
    }

    /** A node that never ran; only the highest of those below each other says so. */
    private String idle(NodeEvidence node, boolean belowIdle) {
        return "<tr class=\"idle\">%s<td class=\"text\" colspan=\"%d\">%s</td></tr>"
                .formatted(name(node), 5 + tree.occurrences().size(), belowIdle ? "" : "never reached");
    }

    private static String name(NodeEvidence node) {
        return "<td class=\"node\"><code style=\"padding-left:%sem\">%s</code></td>"
                .formatted(coordinate(1.4 * node.depth()), escape(node.text()));
    }

    private static String cell(long number) {
        return number == 0 ? "<td class=\"none\">·</td>" : "<td>" + count(number) + "</td>";
    }

    private static String occurrence(double amount, double all) {
        if (amount == 0) {
            return "<td class=\"none\">·</td>";
        }
        double share = all > 0 ? Math.min(1, amount / all) : 0;
        return "<td class=\"heat\" style=\"--heat:%s%%\">%s</td>"
                .formatted(coordinate(DARKEST * share), count(Math.round(amount)));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, share < 0.0995 ? "%.1f%%" : "%.0f%%", 100 * share);
    }
}
