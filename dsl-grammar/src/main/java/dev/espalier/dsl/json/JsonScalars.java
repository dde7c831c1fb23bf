package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.Comment;
import dev.espalier.dsl.syntax.Keywords;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the small parts of a policy: names, texts, numbers, comments. */
final class JsonScalars {

    private static final List<String> UNITS = List.of("m", "s", "deg");
    private static final List<String> PLACES = List.of("before", "behind", "inside");

    private final JsonFaults faults;

    JsonScalars(JsonFaults faults) {
        this.faults = faults;
    }

    Optional<JsonValue.Dictionary> object(JsonValue value, String what) {
        if (value instanceof JsonValue.Dictionary object) {
            return Optional.of(object);
        }
        faults.kind(what, "an object", value);
        return Optional.empty();
    }

    /** The elements of an array; none after a fault. */
    List<JsonValue> elements(JsonValue value, String what) {
        if (value instanceof JsonValue.Array array) {
            return array.elements();
        }
        faults.kind(what, "an array", value);
        return List.of();
    }

    Optional<JsonValue.Text> text(JsonValue value, String what) {
        if (value instanceof JsonValue.Text text) {
            return Optional.of(text);
        }
        faults.expected(what, value);
        return Optional.empty();
    }

    /** A text that can be a name. */
    Optional<JsonValue.Text> name(JsonValue value, String what) {
        Optional<JsonValue.Text> text = text(value, what);
        return text.filter(this::isName);
    }

    boolean isName(JsonValue.Text text) {
        boolean name = Keywords.isName(text.value());
        if (!name) {
            boolean word = Keywords.ALL.contains(text.value());
            faults.shape(
                    text.inside(),
                    word
                            ? "'" + text.value() + "' is a word of the language and cannot be a name."
                            : text.described() + " cannot be a name.",
                    word ? "use another name." : "use letters, digits and '_' only, and no digit first.");
        }
        return name;
    }

    Optional<Boolean> truth(JsonValue value) {
        if (value instanceof JsonValue.Truth truth) {
            return Optional.of(truth.value());
        }
        faults.expected("true or false", value);
        return Optional.empty();
    }

    Optional<Quantity> quantity(JsonValue value) {
        if (value instanceof JsonValue.Dictionary object) {
            JsonFields fields = new JsonFields(faults, object, "a number with a unit", UNITS);
            if (object.members().size() != 1) {
                faults.expected("a number, or an object with one unit such as {\"m\": 12}", object);
                return Optional.empty();
            }
            return Unit.ofSymbol(object.members().get(0).name().value())
                    .flatMap(unit -> fields.required(unit.symbol()).flatMap(number -> quantity(number, unit)));
        }
        return quantity(value, Unit.NONE);
    }

    private Optional<Quantity> quantity(JsonValue value, Unit unit) {
        return number(value, "a number").map(number -> new Quantity(number, unit));
    }

    Optional<Double> number(JsonValue value, String what) {
        if (!(value instanceof JsonValue.Numeral numeral)) {
            faults.expected(what, value);
            return Optional.empty();
        }
        double number = Double.parseDouble(numeral.digits());
        if (!Double.isFinite(number)) {
            faults.outOfRange(value.span(), "this number is too large.", "make it smaller.");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    List<Comment> comments(JsonFields fields) {
        List<Comment> comments = new ArrayList<>();
        fields.optional("comments")
                .ifPresent(value -> elements(value, "'comments'")
                        .forEach(element -> comment(element).ifPresent(comments::add)));
        return comments;
    }

    private Optional<Comment> comment(JsonValue value) {
        return object(value, "a comment").flatMap(object -> {
            JsonFields fields = new JsonFields(faults, object, "a comment", List.of("place", "text"));
            Optional<Comment.Place> place = fields.required("place").flatMap(this::place);
            Optional<JsonValue.Text> text = fields.required("text").flatMap(words -> text(words, "a text"));
            return place.flatMap(where -> text.map(words -> new Comment(where, words.value())));
        });
    }

    private Optional<Comment.Place> place(JsonValue value) {
        Optional<JsonValue.Text> text = text(value, "a place: " + String.join(", ", PLACES));
        if (text.isPresent() && !PLACES.contains(text.get().value())) {
            faults.unknown(text.get(), "a comment has no place", "places", PLACES);
            return Optional.empty();
        }
        return text.map(place -> Comment.Place.valueOf(place.value().toUpperCase(Locale.ROOT)));
    }
}
