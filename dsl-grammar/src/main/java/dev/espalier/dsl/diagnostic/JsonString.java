package dev.espalier.dsl.diagnostic;

/** Text between quotes, as in JSON; the policy language writes labels in the same way. */
public final class JsonString {

    private JsonString() {}

    /** The text in quotes, with everything escaped that cannot stand there: quotes, backslashes, controls, broken pairs. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(character -> append(quoted, character));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int character) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
                if (half || Character.isISOControl(character)) {
                    quoted.append(String.format("\\u%04x", character));
                } else {
                    quoted.appendCodePoint(character);
                }
            }
        }
    }
}
