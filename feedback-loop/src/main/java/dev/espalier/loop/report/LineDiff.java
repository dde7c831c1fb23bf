package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.escape;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRow.Tag;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;

/** What changed between two policies, line by line, with a little of what did not. */
final class LineDiff {

    private static final int CONTEXT = 2;

    private LineDiff() {}

    static String render(String before, String after) {
        List<DiffRow> rows = DiffRowGenerator.create()
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(before.lines().toList(), after.lines().toList());
        StringBuilder html = new StringBuilder("<pre class=\"diff\">");
        boolean gap = false;
        for (int i = 0; i < rows.size(); i++) {
            if (!nearChange(rows, i)) {
                gap = true;
                continue;
            }
            if (gap) {
                html.append("<span class=\"gap\">  …</span>\n");
                gap = false;
            }
            append(html, rows.get(i));
        }
        return html.append("</pre>").toString();
    }

    private static boolean nearChange(List<DiffRow> rows, int index) {
        int from = Math.max(0, index - CONTEXT);
        int to = Math.min(rows.size(), index + CONTEXT + 1);
        return rows.subList(from, to).stream().anyMatch(row -> row.getTag() != Tag.EQUAL);
    }

    private static void append(StringBuilder html, DiffRow row) {
        if (row.getTag() == Tag.EQUAL) {
            html.append("  ").append(escape(row.getNewLine())).append('\n');
            return;
        }
        if (row.getTag() != Tag.INSERT) {
            html.append("<del>- ").append(escape(row.getOldLine())).append("</del>\n");
        }
        if (row.getTag() != Tag.DELETE) {
            html.append("<ins>+ ").append(escape(row.getNewLine())).append("</ins>\n");
        }
    }
}
