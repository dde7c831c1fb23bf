package dev.espalier.loop.report;

import dev.espalier.loop.statistics.Interval;
import java.util.Locale;

/** Text and numbers made safe and short for a page. */
final class Html {

    private static final double MINUTE = 60;
    private static final double HOUR = 3_600;

    private Html() {}

    /** The text with everything that HTML would take for markup replaced. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * A part of the page.
     *
     * @param id to which links lead
     * @param title as text
     * @param body as markup; a section without one is left out
     */
    static String section(String id, String title, String body) {
        return body.isEmpty() ? "" : "<section id=\"" + id + "\"><h2>" + escape(title) + "</h2>" + body + "</section>";
    }

    /** A paragraph that explains what stands above it, as markup. */
    static String note(String markup) {
        return "<p class=\"note\">" + markup + "</p>";
    }

    /** A figure with what it is; the detail is markup. */
    static String tile(String label, String value, String detail) {
        return "<div class=\"tile\"><span>" + escape(label) + "</span><b>" + escape(value) + "</b><small>" + detail
                + "</small></div>";
    }

    /** Something to unfold. */
    static String details(String summary, String body) {
        return "<details><summary>" + summary + "</summary>" + body + "</details>";
    }

    /** A share as a percentage with one decimal. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** An interval of shares: {@code 66.1% to 76.7%}. */
    static String percent(Interval interval) {
        return percent(interval.low()) + " to " + percent(interval.high());
    }

    /** A difference of shares in percentage points, with its sign. */
    static String points(double difference) {
        return signed("%+.1f", 100 * difference);
    }

    /** An interval of differences: {@code +48.1 to +60.2}. */
    static String points(Interval interval) {
        return points(interval.low()) + " to " + points(interval.high());
    }

    /** A number with its sign, and a true minus. */
    static String signed(String format, double value) {
        return String.format(Locale.ROOT, format, value).replace('-', '−');
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** With its noun, which takes an s in the plural. */
    static String count(long count, String thing) {
        return count(count) + " " + thing + (count == 1 ? "" : "s");
    }

    static String duration(double seconds) {
        if (seconds < MINUTE) {
            return String.format(Locale.ROOT, "%.0f s", seconds);
        }
        return seconds < HOUR
                ? String.format(Locale.ROOT, "%.0f min %02.0f s", Math.floor(seconds / MINUTE), seconds % MINUTE)
                : String.format(Locale.ROOT, "%.0f h %02.0f min", Math.floor(seconds / HOUR), seconds % HOUR / MINUTE);
    }

    /** A coordinate of a drawing. */
    static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
