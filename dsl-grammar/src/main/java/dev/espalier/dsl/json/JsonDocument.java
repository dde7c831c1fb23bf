package dev.espalier.dsl.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a JSON text, whatever it says, into values with places. Not for several threads. */
final class JsonDocument {

    private static final int LONGEST_NUMBER = 1_000;

    /** A sign, one character in a policy, is an object with one member: three tokens of JSON. */
    private static final int TOKENS_PER_CHARACTER = 4;

    /** An array or an object that has begun. */
    private static final class Open {
        private final Span start;
        private final boolean object;
        private final List<JsonValue> elements = new ArrayList<>();
        private final List<JsonValue.Member> members = new ArrayList<>();
        private JsonValue.@Nullable Text name;

        Open(Span start, boolean object) {
            this.start = start;
            this.object = object;
        }

        void add(JsonValue value) {
            if (name != null) {
                members.add(new JsonValue.Member(name, value));
                name = null;
            } else {
                elements.add(value);
            }
        }

        JsonValue close(int end) {
            Span span = new Span(start.start(), end, start.line(), start.column());
            return object ? new JsonValue.Dictionary(span, members) : new JsonValue.Array(span, elements);
        }
    }

    private final String text;
    private final Limits limits;
    private final Faults faults;
    private final Positions positions;
    private final Deque<Open> open = new ArrayDeque<>();

    private JsonDocument(String text, Limits limits, Faults faults) {
        this.text = text;
        this.limits = limits;
        this.faults = faults;
        this.positions = new Positions(text);
    }

    /** The value that the text holds; empty after a fault. */
    static Optional<JsonValue> read(String text, Limits limits, Faults faults) {
        return new JsonDocument(text, limits, faults).read();
    }

    private Optional<JsonValue> read() {
        if (text.length() > PolicyJsonReader.longestText(limits)) {
            limit(positions.span(0, 0), "is longer than " + PolicyJsonReader.longestText(limits) + " characters");
            return Optional.empty();
        }
        if (hasHalfCharacter()) {
            return Optional.empty();
        }
        try (JsonParser parser = factory().createParser(text.toCharArray())) {
            return read(parser);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string is no file", impossible);
        }
    }

    private JsonFactory factory() {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES) // names are met once, and may be hostile
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(2 * (limits.nesting() + limits.operations()) + 16)
                        .maxStringLength(Math.max(1, text.length()))
                        .maxNameLength(Math.max(1, text.length()))
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxTokenCount((long) TOKENS_PER_CHARACTER * limits.characters())
                        .build())
                .build();
    }

    private Optional<JsonValue> read(JsonParser parser) throws IOException {
        try {
            Optional<JsonValue> root = Optional.empty();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                if (root.isPresent()) {
                    broken(positions.span(start, start + 1), "the policy has ended, but here something follows.");
                    return Optional.empty();
                }
                root = take(parser, token, start);
            }
            if (root.isEmpty()) {
                broken(positions.span(0, 0), "the text is empty.");
            }
            return root;
        } catch (StreamConstraintsException excess) {
            int at = (int) parser.currentLocation().getCharOffset();
            limit(positions.span(at - 1, at), excess(excess));
        } catch (JsonEOFException early) {
            broken(positions.span(text.length(), text.length()), "the JSON ends too early.");
        } catch (com.fasterxml.jackson.core.JsonParseException fault) {
            int at = (int) fault.getLocation().getCharOffset();
            boolean early = at >= text.length();
            broken(
                    positions.span(at, at + 1),
                    early
                            ? "the JSON ends too early."
                            : "this is not JSON: " + sentence(fault.getOriginalMessage()) + ".");
        }
        return Optional.empty();
    }

    /** The root value, when a token has ended it. */
    private Optional<JsonValue> take(JsonParser parser, JsonToken token, int start) throws IOException {
        switch (token) {
            case START_OBJECT, START_ARRAY ->
                open.push(new Open(positions.span(start, start + 1), token == JsonToken.START_OBJECT));
            case FIELD_NAME -> {
                String name = parser.currentName();
                open.element().name = new JsonValue.Text(positions.span(start, endOfString(start)), name);
            }
            default -> {
                JsonValue value = token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY
                        ? open.pop().close(start + 1)
                        : scalar(parser, token, start);
                if (open.isEmpty()) {
                    return Optional.of(value);
                }
                open.element().add(value);
            }
        }
        return Optional.empty();
    }

    private JsonValue scalar(JsonParser parser, JsonToken token, int start) throws IOException {
        String content = parser.getText();
        if (token == JsonToken.VALUE_STRING) {
            return new JsonValue.Text(positions.span(start, endOfString(start)), content);
        }
        Span span = positions.span(start, start + content.length());
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Truth(span, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonValue.Nothing(span);
            default -> new JsonValue.Numeral(span, content);
        };
    }

    /** The offset behind the closing quote of a whole string. */
    private int endOfString(int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** Halves of surrogate pairs are not Unicode text; one that is meant can be written as {@code \\ud83c}. */
    private boolean hasHalfCharacter() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    broken(positions.span(i, i + 1), "half of a character cannot stand in a policy.");
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private String excess(StreamConstraintsException excess) {
        String message = String.valueOf(excess.getOriginalMessage());
        if (message.startsWith("Token count")) {
            return "has more parts than " + limits.characters() + " characters can hold";
        }
        return message.contains("umber")
                ? "has a number of more than " + LONGEST_NUMBER + " digits"
                : "nests deeper than " + limits.nesting() + " levels";
    }

    private void limit(Span span, String excess) {
        faults.add(Code.LIMIT, span, "the policy " + excess + ".", "make it smaller.");
    }

    private void broken(Span span, String message) {
        faults.add(Code.SYNTAX, span, message, "write one JSON object, without comments and trailing commas.");
    }

    /** What Jackson says, without what it says of itself: positions, codes of characters, settings. */
    private static String sentence(@Nullable String message) {
        String whole = String.valueOf(message).lines().findFirst().orElse("");
        int settings = whole.indexOf(": enable");
        String said = (settings < 0 ? whole : whole.substring(0, settings)).replaceAll(" \\(code [^)]*\\)", "");
        return (Character.toLowerCase(said.charAt(0)) + said.substring(1)).replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
    }
}
