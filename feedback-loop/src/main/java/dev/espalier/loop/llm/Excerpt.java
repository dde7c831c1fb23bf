package dev.espalier.loop.llm;

import java.util.Locale;

/** As much of an answer as the next prompt can bear: a model that writes without end must not be asked without end. */
public final class Excerpt {

    /** Longest excerpt, in characters, without the notes that say what was cut. */
    public static final int LONGEST = 8_000;

    private static final int BEFORE = 2_000;
    private static final int RAGGED = 400;

    private Excerpt() {}

    /**
     * The text around a place; all of it when it is no longer than {@value #LONGEST} characters. Else it is cut at ends of lines, where
     * there are some near, and notes in brackets say what is missing.
     *
     * @param place index of what matters most
     */
    public static String around(String text, int place) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int from = Math.max(0, Math.min(place - BEFORE, text.length() - LONGEST));
        int to = from + LONGEST;
        if (from > 0) {
            int line = text.indexOf('\n', from) + 1;
            from = line > 0 && line - from < RAGGED && line <= place ? line : whole(text, from);
        }
        if (to < text.length()) {
            int line = text.lastIndexOf('\n', to) + 1;
            to = to - line < RAGGED && line > place ? line : whole(text, to);
        }
        return before(text, from) + text.substring(from, to) + after(text, to);
    }

    private static String before(String text, int from) {
        long line = 1
                + text.substring(0, from)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
        return from == 0
                ? ""
                : String.format(
                        Locale.ROOT, "[%,d characters before this are left out; this is in line %d]\n", from, line);
    }

    private static String after(String text, int to) {
        return to == text.length()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s[%,d characters after this are left out]\n",
                        text.charAt(to - 1) == '\n' ? "" : "\n",
                        text.length() - to);
    }

    /** Not between the two halves of a character. */
    private static int whole(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
