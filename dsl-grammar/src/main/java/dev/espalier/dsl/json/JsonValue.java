package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.Span;
import java.util.List;

/** A value of a JSON text, and where it stands there; {@link Span#NONE} when it is about to be written. */
sealed interface JsonValue {

    Span span();

    /** What it is, for a message: {@code an object}, {@code the number 5}. */
    String described();

    /** An object; of one name there may be several members. */
    record Dictionary(Span span, List<Member> members) implements JsonValue {
        public Dictionary {
            members = List.copyOf(members);
        }

        @Override
        public String described() {
            return "an object";
        }

        /** Its opening brace, to point at what lacks something. */
        Span brace() {
            return new Span(span.start(), Math.min(span.start() + 1, span.end()), span.line(), span.column());
        }
    }

    /** One member of an object. */
    record Member(Text name, JsonValue value) {}

    /** An array. */
    record Array(Span span, List<JsonValue> elements) implements JsonValue {
        public Array {
            elements = List.copyOf(elements);
        }

        @Override
        public String described() {
            return "an array";
        }
    }

    /** A string. */
    record Text(Span span, String value) implements JsonValue {

        private static final int MOST_SHOWN = 40;

        @Override
        public String described() {
            String start = value.length() <= MOST_SHOWN ? value : value.substring(0, MOST_SHOWN) + "...";
            return "the text '" + start.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ") + "'";
        }

        /** What stands between the quotes. */
        Span inside() {
            return span.end() - span.start() < 2
                    ? span
                    : new Span(span.start() + 1, span.end() - 1, span.line(), span.column() + 1);
        }
    }

    /** A number, as its digits. */
    record Numeral(Span span, String digits) implements JsonValue {

        private static final int MOST_SHOWN = 20;

        @Override
        public String described() {
            return "the number " + (digits.length() <= MOST_SHOWN ? digits : digits.substring(0, MOST_SHOWN) + "...");
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(Span span, boolean value) implements JsonValue {
        @Override
        public String described() {
            return Boolean.toString(value);
        }
    }

    /** {@code null}. */
    record Nothing(Span span) implements JsonValue {
        @Override
        public String described() {
            return "null";
        }
    }
}
