package dev.espalier.dsl.diagnostic;

import dev.espalier.dsl.syntax.Span;

/**
 * A change of the source that mends a fault.
 *
 * @param span what to replace; empty to insert
 * @param replacement what to put there
 */
public record Fix(Span span, String replacement) {

    /** Puts text before a place. */
    public static Fix before(Span place, String text) {
        return new Fix(new Span(place.start(), place.start(), place.line(), place.column()), text);
    }

    /** Puts text behind a place. */
    public static Fix behind(Span place, String text) {
        return new Fix(new Span(place.end(), place.end(), place.line(), place.column()), text);
    }

    /** Replaces all from the start of one place to the start of a later one. */
    public static Fix between(Span from, Span to, String text) {
        return new Fix(new Span(from.start(), Math.max(from.start(), to.start()), from.line(), from.column()), text);
    }
}
