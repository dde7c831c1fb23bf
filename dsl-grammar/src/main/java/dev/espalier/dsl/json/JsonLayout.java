package dev.espalier.dsl.json;

import dev.espalier.dsl.diagnostic.JsonString;
import java.util.Iterator;
import java.util.List;

/**
 * Lays JSON out for people: two spaces for each level, and on one line what fits there, unless it holds the children of a
 * node. Not for several threads.
 */
final class JsonLayout {

    private static final int WIDTH = 110;

    /** Beyond this nothing is indented further: what stands there nobody reads, and it would be white space for the most part. */
    private static final int DEEPEST = 30;

    private static final int NARROWEST = 60;

    private static final List<String> ALWAYS_BROKEN = List.of("children", "tree");

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private String indentation = "";

    private JsonLayout() {}

    /** The value as text, ending in a line feed. */
    static String print(JsonValue value) {
        JsonLayout layout = new JsonLayout();
        layout.append(value, 0);
        return layout.text.append('\n').toString();
    }

    /** Appends a value behind so many characters of its line. */
    private void append(JsonValue value, int before) {
        StringBuilder line = new StringBuilder();
        if (appendFlat(value, line, Math.max(NARROWEST, WIDTH - indentation.length() - before))) {
            text.append(line);
        } else if (value instanceof JsonValue.Dictionary object
                && object.members().size() == 1) {
            JsonValue.Member only = object.members().get(0);
            String name = JsonString.of(only.name().value()) + ": ";
            text.append('{').append(name);
            append(only.value(), before + name.length() + 1);
            text.append('}');
        } else if (value instanceof JsonValue.Dictionary object) {
            Iterator<JsonValue.Member> members = object.members().iterator();
            open('{');
            while (members.hasNext()) {
                JsonValue.Member member = members.next();
                String name = JsonString.of(member.name().value()) + ": ";
                text.append(indentation).append(name);
                append(member.value(), name.length());
                text.append(members.hasNext() ? ",\n" : "\n");
            }
            close('}');
        } else if (value instanceof JsonValue.Array array) {
            Iterator<JsonValue> elements = array.elements().iterator();
            open('[');
            while (elements.hasNext()) {
                text.append(indentation);
                append(elements.next(), 0);
                text.append(elements.hasNext() ? ",\n" : "\n");
            }
            close(']');
        } else {
            text.append(scalar(value));
        }
    }

    private void open(char bracket) {
        text.append(bracket).append('\n');
        indent(depth + 1);
    }

    private void close(char bracket) {
        indent(depth - 1);
        text.append(indentation).append(bracket);
    }

    private void indent(int levels) {
        depth = levels;
        indentation = "  ".repeat(Math.min(depth, DEEPEST));
    }

    /** Appends a value on one line; stops early and tells so when it does not fit there or should not. */
    private static boolean appendFlat(JsonValue value, StringBuilder line, int width) {
        if (value instanceof JsonValue.Dictionary object) {
            line.append('{');
            String separator = "";
            for (JsonValue.Member member : object.members()) {
                String name = member.name().value();
                line.append(separator).append(JsonString.of(name)).append(": ");
                if (ALWAYS_BROKEN.contains(name) || !appendFlat(member.value(), line, width)) {
                    return false;
                }
                separator = ", ";
            }
            line.append('}');
        } else if (value instanceof JsonValue.Array array) {
            line.append('[');
            String separator = "";
            for (JsonValue element : array.elements()) {
                line.append(separator);
                if (!appendFlat(element, line, width)) {
                    return false;
                }
                separator = ", ";
            }
            line.append(']');
        } else {
            line.append(scalar(value));
        }
        return line.length() <= width;
    }

    private static String scalar(JsonValue value) {
        if (value instanceof JsonValue.Text string) {
            return JsonString.of(string.value());
        }
        return value instanceof JsonValue.Numeral numeral ? numeral.digits() : value.described();
    }
}
