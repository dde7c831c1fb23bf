package dev.espalier.loop.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a training went, point by point: as a table and as a picture. */
final class Curves {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;
    private static final int MARGIN = 48;

    private final List<Point> points = new ArrayList<>();

    /**
     * One point.
     *
     * @param stage {@code cloning} or {@code practice}
     * @param step the epoch or the iteration
     * @param value the loss on samples that are learned, or the reward a second of practice
     * @param heldBack the same where nothing is learned
     */
    record Point(String stage, int step, double value, double heldBack) {}

    void add(String stage, int step, double value, double heldBack) {
        points.add(new Point(stage, step, value, heldBack));
    }

    /** With a head line. */
    String csv() {
        StringBuilder text = new StringBuilder("stage,step,learned,held_back\n");
        for (Point point : points) {
            text.append(String.format(
                    Locale.ROOT, "%s,%d,%.6f,%.6f%n", point.stage, point.step, point.value, point.heldBack));
        }
        return text.toString().replace("\r\n", "\n");
    }

    /** Takes up what was written by {@link #csv}. */
    static Curves read(List<String> lines) {
        Curves curves = new Curves();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = List.of(line.split(",", -1));
            curves.add(
                    fields.get(0),
                    Integer.parseInt(fields.get(1)),
                    Double.parseDouble(fields.get(2)),
                    Double.parseDouble(fields.get(3)));
        }
        return curves;
    }

    /** Two pictures in one: the loss of cloning, the reward of practice; what is held back is drawn darker. */
    String svg(String title) {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                WIDTH,
                2 * HEIGHT));
        plot(svg, "cloning", title + ": loss of cloning by epoch", 0);
        plot(svg, "practice", title + ": reward a second by iteration of practice", HEIGHT);
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    private void plot(StringBuilder svg, String stage, String title, int top) {
        List<Point> some =
                points.stream().filter(point -> point.stage.equals(stage)).toList();
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">%s</text>%n", MARGIN, top + 20, title));
        if (some.isEmpty()) {
            return;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Point point : some) {
            low = Math.min(low, Math.min(point.value, point.heldBack));
            high = Math.max(high, Math.max(point.value, point.heldBack));
        }
        double span = high > low ? high - low : 1;
        line(svg, some, false, low, span, top, "#9ab");
        line(svg, some, true, low, span, top, "#246");
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"4\" y=\"%d\">%.3g</text>%n<text x=\"4\" y=\"%d\">%.3g</text>%n",
                top + 40,
                high,
                top + HEIGHT - 16,
                low));
    }

    private static void line(
            StringBuilder svg, List<Point> some, boolean heldBack, double low, double span, int top, String colour) {
        svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
                .append(colour)
                .append("\" points=\"");
        for (int i = 0; i < some.size(); i++) {
            double value = heldBack ? some.get(i).heldBack : some.get(i).value;
            double x = MARGIN + (double) i / Math.max(1, some.size() - 1) * (WIDTH - 2 * MARGIN);
            double y = top + HEIGHT - 20 - (value - low) / span * (HEIGHT - 60);
            svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
        }
        svg.append(String.format(Locale.ROOT, "\"/>%n"));
    }
}
