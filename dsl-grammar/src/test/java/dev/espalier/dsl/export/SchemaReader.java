package dev.espalier.dsl.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON Schema (draft 2020-12) as a grammar of JSON texts. Keywords that engines for structured outputs do not share are
 * refused, and so is an object that has a property which may be left out.
 */
final class SchemaReader {

    private static final Set<String> KEYWORDS = Set.of(
            "$ref",
            "anyOf",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "enum",
            "pattern",
            "minimum",
            "maximum",
            "items",
            "prefixItems",
            "minItems",
            "maxItems",
            "$defs");
    private static final String DEFINITIONS = "#/$defs/";

    private SchemaReader() {}

    static Phrase.Rules read(String text) {
        Map<String, Object> schema = map(JsonText.read(text));
        Map<String, Phrase> rules = new LinkedHashMap<>();
        map(schema.get("$defs")).forEach((name, definition) -> rules.put(name, phrase(definition)));
        rules.put("", phrase(schema));
        return new Phrase.Rules("", rules);
    }

    private static Phrase phrase(@Nullable Object value) {
        Map<String, Object> schema = map(value);
        assertThat(KEYWORDS).containsAll(schema.keySet());
        if (schema.get("$ref") instanceof String reference) {
            assertThat(reference).startsWith(DEFINITIONS);
            return new Phrase.Use(reference.substring(DEFINITIONS.length()));
        }
        if (schema.containsKey("anyOf")) {
            return new Phrase.Any(
                    list(schema.get("anyOf")).stream().map(SchemaReader::phrase).toList());
        }
        if (schema.containsKey("enum")) {
            return new Phrase.Any(
                    list(schema.get("enum")).stream().map(SchemaReader::written).toList());
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "boolean" -> new Phrase.Any(List.of(new Phrase.Exactly("true"), new Phrase.Exactly("false")));
            case "integer" -> numbers(schema, true);
            case "number" -> numbers(schema, false);
            case "string" -> text(schema);
            default -> throw new IllegalStateException("what is this? " + schema);
        };
    }

    private static Phrase written(Object value) {
        return new Phrase.Exactly(value instanceof String text ? '"' + text + '"' : String.valueOf(value));
    }

    private static Phrase object(Map<String, Object> schema) {
        Map<String, Object> properties = map(schema.get("properties"));
        assertThat(list(schema.get("required"))).containsExactlyElementsOf(properties.keySet());
        assertThat(schema.get("additionalProperties")).isEqualTo(false);
        List<Phrase> parts = new ArrayList<>();
        properties.forEach((name, property) -> {
            parts.add(new Phrase.Exactly((parts.isEmpty() ? "{\"" : ", \"") + name + "\": "));
            parts.add(phrase(property));
        });
        parts.add(new Phrase.Exactly("}"));
        return new Phrase.All(parts);
    }

    private static Phrase array(Map<String, Object> schema) {
        int least = number(schema.get("minItems")).intValue();
        List<Phrase> parts = new ArrayList<>();
        parts.add(new Phrase.Exactly("["));
        for (int i = 0; i < least; i++) {
            parts.add(new Phrase.Exactly(i == 0 ? "" : ", "));
            parts.add(phrase(
                    schema.containsKey("items")
                            ? schema.get("items")
                            : list(schema.get("prefixItems")).get(i)));
        }
        if (schema.containsKey("maxItems")) {
            assertThat(schema.get("maxItems")).isEqualTo(schema.get("minItems"));
            assertThat(schema.containsKey("items")
                            || list(schema.get("prefixItems")).size() == least)
                    .isTrue();
        } else {
            Phrase another = new Phrase.All(List.of(new Phrase.Exactly(", "), phrase(schema.get("items"))));
            parts.add(new Phrase.Times(another, 0, Characters.MANY));
        }
        parts.add(new Phrase.Exactly("]"));
        return new Phrase.All(parts);
    }

    /** Some numbers of the range, its ends among them. */
    private static Phrase numbers(Map<String, Object> schema, boolean whole) {
        double low = number(schema.get("minimum"));
        double high = number(schema.get("maximum"));
        List<Phrase> numbers = new ArrayList<>();
        for (int i = 0; i <= 20; i++) {
            double number = low + (high - low) * i / 20;
            numbers.add(written(whole ? (Object) (long) number : (Object) number));
        }
        return new Phrase.Any(numbers);
    }

    private static Phrase text(Map<String, Object> schema) {
        Characters in = new Characters(String.valueOf(schema.get("pattern")));
        in.expect("^");
        Phrase pattern = sequence(in);
        in.expect("$");
        return new Phrase.All(List.of(new Phrase.Exactly("\""), pattern, new Phrase.Exactly("\"")));
    }

    private static Phrase sequence(Characters in) {
        List<Phrase> parts = new ArrayList<>();
        while (!in.at(")") && !in.at("$")) {
            Phrase part;
            if (in.accept("[")) {
                part = in.characterClass();
            } else if (in.accept("(")) {
                part = sequence(in);
                in.expect(")");
            } else {
                part = new Phrase.Exactly(String.valueOf(in.next()));
            }
            parts.add(in.accept("{") ? in.times(part) : part);
        }
        return new Phrase.All(parts);
    }

    private static Double number(@Nullable Object value) {
        return (Double) Objects.requireNonNull(value);
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(value)).forEach((key, member) -> map.put(String.valueOf(key), member));
        return map;
    }

    private static List<Object> list(@Nullable Object value) {
        return new ArrayList<>((List<?>) Objects.requireNonNull(value));
    }
}
