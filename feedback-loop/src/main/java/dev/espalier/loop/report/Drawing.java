package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.coordinate;
import static dev.espalier.loop.report.Html.escape;

import java.util.Locale;

/**
 * An inline SVG that is as wide as the page lets it, and whose letters keep their size: across it is measured in shares of its width, from
 * 0 to 1, down in pixels.
 */
final class Drawing {

    private final StringBuilder svg = new StringBuilder();

    /**
     * An empty one.
     *
     * @param label what it shows, for those who cannot see it
     * @param height in pixels
     */
    Drawing(String style, String label, int height) {
        svg.append("<svg class=\"plot ")
                .append(style)
                .append("\" width=\"100%\" height=\"")
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(escape(label))
                .append("\">");
    }

    /** Begins a group; what the pointer shows over it is text. */
    Drawing open(String style, String title) {
        svg.append("<g class=\"")
                .append(style)
                .append("\"><title>")
                .append(escape(title))
                .append("</title>");
        return this;
    }

    Drawing close() {
        svg.append("</g>");
        return this;
    }

    Drawing line(String style, double x1, double y1, double x2, double y2) {
        svg.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(style, across(x1), coordinate(y1), across(x2), coordinate(y2)));
        return this;
    }

    Drawing horizontal(String style, double y) {
        return line(style, 0, y, 1, y);
    }

    /** A rectangle between two corners, the upper left one first. */
    Drawing box(String style, double x1, double y1, double x2, double y2) {
        svg.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(style, across(x1), coordinate(y1), across(x2 - x1), coordinate(y2 - y1)));
        return this;
    }

    /** A rectangle that is the darker the greater a value from 0 to 1 is. */
    Drawing shade(double x1, double y1, double x2, double y2, double value) {
        svg.append("<rect class=\"shade\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" style=\"opacity:%s\"/>"
                .formatted(
                        across(x1),
                        coordinate(y1),
                        across(x2 - x1),
                        coordinate(y2 - y1),
                        String.format(Locale.ROOT, "%.2f", value)));
        return this;
    }

    Drawing dot(String style, double x, double y, double radius) {
        svg.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(style, across(x), coordinate(y), coordinate(radius)));
        return this;
    }

    /**
     * A text.
     *
     * @param aside how far it stands right of its place, in pixels
     * @param anchor which of its points stands there: {@code start}, {@code middle} or {@code end}
     */
    Drawing text(String style, double x, int aside, double y, String anchor, String text) {
        svg.append("<text class=\"%s\" x=\"%s\" dx=\"%d\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(style, across(x), aside, coordinate(y), anchor, escape(text)));
        return this;
    }

    String svg() {
        return svg + "</svg>";
    }

    private static String across(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
