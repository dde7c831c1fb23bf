package dev.espalier.runtime.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON text, its members taken by name and type. A member that is missing or of another type is an {@link
 * IllegalArgumentException} whose message names it.
 */
final class JsonFields {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNumberLength(20)
                    .maxStringLength(1 << 16)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Texts, whole numbers, lists and other objects; what is none of these is left out. */
    private final Map<String, Object> members;

    private JsonFields(Map<String, Object> members) {
        this.members = members;
    }

    /**
     * Reads a text that is one object.
     *
     * @throws IllegalArgumentException if it is not
     */
    static JsonFields read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            JsonFields fields = object(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("it goes on after its end");
            }
            return fields;
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("it is no JSON: " + fault.getOriginalMessage(), fault);
        } catch (IOException cause) {
            throw new UncheckedIOException("a text in memory could not be read", cause);
        }
    }

    private static JsonFields object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                members.put(name, value);
            }
        }
        return new JsonFields(members);
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            default -> null;
        };
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(parser);
            if (value != null) {
                elements.add(value);
            }
        }
        return elements;
    }

    String text(String name) {
        return member(name, String.class, "a text");
    }

    long number(String name) {
        return member(name, Long.class, "a whole number");
    }

    JsonFields object(String name) {
        return member(name, JsonFields.class, "an object");
    }

    List<String> texts(String name) {
        return elements(name, String.class, "texts");
    }

    List<JsonFields> objects(String name) {
        return elements(name, JsonFields.class, "objects");
    }

    private <T> T member(String name, Class<T> type, String expected) {
        Object value = members.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("its '" + name + "' is not " + expected);
        }
        return type.cast(value);
    }

    private <T> List<T> elements(String name, Class<T> type, String expected) {
        List<T> elements = new ArrayList<>();
        for (Object element : member(name, List.class, "a list")) {
            if (!type.isInstance(element)) {
                throw new IllegalArgumentException("its '" + name + "' is not a list of " + expected);
            }
            elements.add(type.cast(element));
        }
        return elements;
    }
}
