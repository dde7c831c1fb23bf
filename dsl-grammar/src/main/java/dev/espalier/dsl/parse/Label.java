package dev.espalier.dsl.parse;

/** The text of a quoted label. */
final class Label {

    private Label() {}

    /** Takes off the quotes and resolves what stands behind backslashes, as in JSON. */
    static String read(String quoted) {
        boolean closed = quoted.length() > 1 && quoted.endsWith("\"");
        String inner = quoted.substring(1, closed ? quoted.length() - 1 : quoted.length());
        if (inner.indexOf('\\') < 0) {
            return inner;
        }
        StringBuilder label = new StringBuilder();
        int i = 0;
        while (i < inner.length()) {
            char unit = inner.charAt(i);
            if (unit != '\\' || i + 1 == inner.length()) {
                label.append(unit);
                i += 1;
            } else if (inner.charAt(i + 1) == 'u' && isHexadecimal(inner, i + 2)) {
                label.append((char) Integer.parseInt(inner.substring(i + 2, i + 6), 16));
                i += 6;
            } else {
                label.append(escaped(inner.charAt(i + 1)));
                i += 2;
            }
        }
        return label.toString();
    }

    private static boolean isHexadecimal(String text, int start) {
        return text.length() >= start + 4 && text.substring(start, start + 4).matches("[0-9a-fA-F]{4}");
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }
}
