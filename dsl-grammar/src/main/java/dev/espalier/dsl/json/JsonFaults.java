package dev.espalier.dsl.json;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.NearestName;
import dev.espalier.dsl.syntax.Span;
import java.util.List;
import java.util.Optional;

/** The ways in which JSON can be something else than a policy. */
final class JsonFaults {

    private final Faults faults;

    JsonFaults(Faults faults) {
        this.faults = faults;
    }

    void shape(Span span, String message, String remedy) {
        faults.add(Code.JSON_SHAPE, span, message, remedy);
    }

    /** One thing was expected and another found. */
    void expected(String expected, JsonValue found) {
        Span span = found instanceof JsonValue.Dictionary object ? object.brace() : found.span();
        shape(span, "expected " + expected + ", but found " + found.described() + ".", "write " + expected + ".");
    }

    /** A thing that is always of one kind is of another. */
    void kind(String thing, String kind, JsonValue found) {
        shape(found.span(), thing + " is " + kind + ", but here is " + found.described() + ".", "write " + kind + ".");
    }

    void twice(JsonValue.Text name) {
        shape(name.inside(), "'" + name.value() + "' is given twice.", "remove one of them.");
    }

    void outOfRange(Span span, String message, String remedy) {
        faults.add(Code.OUT_OF_RANGE, span, message, remedy);
    }

    /**
     * A word that is none of those that can stand there.
     *
     * @param message what is wrong, to be followed by the word
     * @param kind what the words are, in the plural
     */
    void unknown(JsonValue.Text written, String message, String kind, List<String> known) {
        String start = message + " " + written.described().substring("the text ".length());
        Optional<String> nearest = NearestName.of(written.value(), known);
        if (nearest.isPresent()) {
            String meant = nearest.get();
            faults.add(
                    Code.JSON_SHAPE,
                    written.inside(),
                    start + ". Did you mean '" + meant + "'?",
                    "replace it by '" + meant + "'.",
                    new Fix(written.inside(), meant));
        } else {
            shape(written.inside(), start + ".", "use one of the " + kind + ": " + String.join(", ", known) + ".");
        }
    }
}
