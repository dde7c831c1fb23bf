package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.Comment;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An object in the making, for the writers. Not for several threads. */
final class JsonObject {

    private final List<JsonValue.Member> members = new ArrayList<>();

    /** With one member. */
    static JsonValue of(String name, JsonValue value) {
        return new JsonObject().with(name, value).done();
    }

    JsonObject with(String name, JsonValue value) {
        members.add(new JsonValue.Member(new JsonValue.Text(Span.NONE, name), value));
        return this;
    }

    JsonObject with(String name, String value) {
        return with(name, text(value));
    }

    JsonObject with(String name, Optional<JsonValue> value) {
        value.ifPresent(there -> with(name, there));
        return this;
    }

    /** Left out when false. */
    JsonObject with(String name, boolean value) {
        return value ? with(name, new JsonValue.Truth(Span.NONE, true)) : this;
    }

    /** Left out when empty. */
    JsonObject with(String name, List<JsonValue> elements) {
        return elements.isEmpty() ? this : with(name, new JsonValue.Array(Span.NONE, elements));
    }

    /** The comments of an element, if it has any. */
    JsonObject withComments(Origin origin) {
        List<JsonValue> comments = new ArrayList<>();
        for (Comment comment : origin.comments()) {
            comments.add(new JsonObject()
                    .with("place", comment.place().name().toLowerCase(Locale.ROOT))
                    .with("text", comment.text())
                    .done());
        }
        return with("comments", comments);
    }

    JsonValue done() {
        return new JsonValue.Dictionary(Span.NONE, members);
    }

    static JsonValue text(String value) {
        return new JsonValue.Text(Span.NONE, value);
    }

    static JsonValue array(JsonValue... elements) {
        return new JsonValue.Array(Span.NONE, List.of(elements));
    }

    /** A number, or an object that names its unit. */
    static JsonValue quantity(Quantity quantity) {
        Unit unit = quantity.unit();
        JsonValue number = new JsonValue.Numeral(Span.NONE, digits(quantity.value()));
        return unit.symbol().isEmpty() ? number : of(unit.symbol(), number);
    }

    /** A decimal that gives this value again. */
    private static String digits(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        boolean negativeZero = value == 0 && 1 / value < 0;
        return whole && !negativeZero ? Long.toString((long) value) : Double.toString(value);
    }
}
