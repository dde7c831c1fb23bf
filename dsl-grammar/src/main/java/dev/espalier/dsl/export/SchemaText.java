package dev.espalier.dsl.export;

import dev.espalier.dsl.diagnostic.JsonString;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes a schema as JSON: small things on one line, others indented. */
final class SchemaText {

    private static final int LINE = 120;

    private SchemaText() {}

    static String of(Object schema) {
        StringBuilder out = new StringBuilder();
        write(out, schema, "");
        return out.append('\n').toString();
    }

    private static void write(StringBuilder out, Object value, String indent) {
        String line = line(value);
        if (indent.length() + line.length() <= LINE) {
            out.append(line);
        } else if (value instanceof Map<?, ?> map) {
            String inner = indent + "  ";
            String open = "{\n";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.append(open)
                        .append(inner)
                        .append(JsonString.of(String.valueOf(member.getKey())))
                        .append(": ");
                write(out, member.getValue(), inner);
                open = ",\n";
            }
            out.append('\n').append(indent).append('}');
        } else if (value instanceof List<?> list) {
            String inner = indent + "  ";
            String open = "[\n";
            for (Object element : list) {
                out.append(open).append(inner);
                write(out, element, inner);
                open = ",\n";
            }
            out.append('\n').append(indent).append(']');
        } else {
            out.append(line);
        }
    }

    private static String line(Object value) {
        StringBuilder out = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> members = map.entrySet().iterator(); members.hasNext(); ) {
                Map.Entry<?, ?> member = members.next();
                out.append(JsonString.of(String.valueOf(member.getKey()))).append(": ");
                out.append(line(member.getValue())).append(members.hasNext() ? ", " : "");
            }
            return out.append('}').toString();
        }
        if (value instanceof List<?> list) {
            out.append('[');
            for (Iterator<?> elements = list.iterator(); elements.hasNext(); ) {
                out.append(line(elements.next())).append(elements.hasNext() ? ", " : "");
            }
            return out.append(']').toString();
        }
        if (value instanceof Double number) {
            return NumberRange.written(number);
        }
        return value instanceof String text ? JsonString.of(text) : String.valueOf(value);
    }
}
