package dev.espalier.dsl.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The parts of JSON Schemas, as maps, lists, texts, numbers and truth values; only such keywords as the engines for structured
 * outputs share: every property of an object is required, and no others are allowed.
 */
final class Schema {

    private static final String REFERENCE = "$ref";
    private static final String DEFINITIONS = "#/$defs/";

    private Schema() {}

    static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.copyOf(properties.keySet()));
        schema.put("additionalProperties", false);
        return schema;
    }

    static Map<String, Object> object(String name, Object value) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(name, value);
        return object(properties);
    }

    /** One of these words. */
    static Object words(List<String> words) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("enum", words);
        return schema;
    }

    static Object word(String word) {
        return words(List.of(word));
    }

    /** The value {@code true} and no other. */
    static Object yes() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "boolean");
        schema.put("enum", List.of(true));
        return schema;
    }

    static Object flag() {
        return Map.of("type", "boolean");
    }

    /** A text that begins with a letter or a digit and is plain after that. */
    static Object pattern(String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^" + pattern + "$");
        return schema;
    }

    static Object number(String type, double low, double high) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put("minimum", low);
        schema.put("maximum", high);
        return schema;
    }

    static Object exactly(double number) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        schema.put("enum", List.of(number));
        return schema;
    }

    static Object anyOf(List<Object> alternatives) {
        return alternatives.size() == 1 ? alternatives.get(0) : Map.of("anyOf", alternatives);
    }

    static Object atLeast(int least, Object items) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", items);
        schema.put("minItems", least);
        return schema;
    }

    /** These in this order; {@code prefixItems} only where they differ, since not all engines have it. */
    static Object tuple(List<Object> elements) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        if (new HashSet<>(elements).size() == 1) {
            schema.put("items", elements.get(0));
        } else {
            schema.put("prefixItems", elements);
        }
        schema.put("minItems", elements.size());
        schema.put("maxItems", elements.size());
        return schema;
    }

    /** Definitions that refer to each other. */
    static final class Definitions {
        private final Map<String, Object> definitions = new LinkedHashMap<>();

        /** A reference to the definition, which is made when it is asked for first. */
        Object refer(String name, Supplier<Object> body) {
            if (!definitions.containsKey(name)) {
                definitions.put(name, true); // keeps its place while the body asks for it
                definitions.put(name, body.get());
            }
            return Map.of(REFERENCE, DEFINITIONS + name);
        }

        /** The schema with the definitions it needs; of those that mean the same the first stays. */
        Map<String, Object> complete(Map<String, Object> schema) {
            Map<String, String> same = SameRules.of(definitions, Schema::renamed);
            UnaryOperator<String> names = name -> same.getOrDefault(name, name);
            Map<String, Object> kept = new LinkedHashMap<>();
            definitions.forEach((name, body) -> {
                if (names.apply(name).equals(name)) {
                    kept.put(name, renamed(body, names));
                }
            });
            Map<String, Object> complete = new LinkedHashMap<>();
            schema.forEach((keyword, value) -> complete.put(keyword, renamed(value, names)));
            complete.put("$defs", kept);
            return complete;
        }
    }

    private static Object renamed(Object schema, UnaryOperator<String> names) {
        if (schema instanceof Map<?, ?> map) {
            Map<String, Object> result = new LinkedHashMap<>();
            map.forEach((key, value) -> result.put(
                    String.valueOf(key),
                    REFERENCE.equals(key) && value instanceof String reference
                            ? DEFINITIONS + names.apply(reference.substring(DEFINITIONS.length()))
                            : renamed(value, names)));
            return result;
        }
        if (schema instanceof List<?> list) {
            List<Object> result = new ArrayList<>();
            list.forEach(element -> result.add(renamed(element, names)));
            return result;
        }
        return schema;
    }
}
