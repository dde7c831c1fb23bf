package dev.espalier.dsl.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) into maps, lists, texts, numbers and truth values. */
final class JsonText {

    private static final String SPACE = " \t\r\n";

    private final Characters in;

    private JsonText(String text) {
        this.in = new Characters(text);
    }

    static Object read(String text) {
        JsonText reader = new JsonText(text);
        Object value = reader.value();
        if (!reader.in.atEnd()) {
            throw reader.in.fault("more than one value");
        }
        return value;
    }

    private Object value() {
        in.whileIn(SPACE);
        Object value = bareValue();
        in.whileIn(SPACE);
        return value;
    }

    private Object bareValue() {
        if (in.accept("{")) {
            return object();
        }
        if (in.accept("[")) {
            return array();
        }
        if (in.accept("\"")) {
            return in.quoted();
        }
        if (in.accept("true")) {
            return true;
        }
        return in.accept("false") ? (Object) false : Double.valueOf(in.whileIn("0123456789.-"));
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        in.whileIn(SPACE);
        while (!in.accept("}")) {
            in.whileIn(SPACE);
            in.expect("\"");
            String name = in.quoted();
            in.whileIn(SPACE);
            in.expect(":");
            if (members.put(name, value()) != null) {
                throw in.fault("twice: " + name);
            }
            if (!in.at("}")) {
                in.expect(",");
            }
        }
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        in.whileIn(SPACE);
        while (!in.accept("]")) {
            elements.add(value());
            if (!in.at("]")) {
                in.expect(",");
            }
        }
        return elements;
    }
}
