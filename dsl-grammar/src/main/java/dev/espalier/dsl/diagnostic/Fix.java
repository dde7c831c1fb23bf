package dev.espalier.dsl.diagnostic;

import dev.espalier.dsl.syntax.Span;
import java.util.List;

/**
 * A change of the source that mends a fault.
 *
 * @param edits what to put where; at least one, no two at one place
 * @param sure whether it can be put in without asking, as only one thing can have been meant; if not, it takes out what
 *     was written or changes what it does, and its author may rather want something else
 */
public record Fix(List<Edit> edits, boolean sure) {

    /**
     * One stretch of the source with another text.
     *
     * @param span what to replace; empty to insert
     * @param replacement what to put there
     */
    public record Edit(Span span, String replacement) {

        /** Puts text before a place. */
        public static Edit before(Span place, String text) {
            return new Edit(new Span(place.start(), place.start(), place.line(), place.column()), text);
        }

        /** Puts text behind a place. */
        public static Edit behind(Span place, String text) {
            return new Edit(new Span(place.end(), place.end(), place.line(), place.column()), text);
        }
    }

    public Fix {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix changes something");
        }
    }

    /** One change that can be put in without asking. */
    public Fix(Span span, String replacement) {
        this(List.of(new Edit(span, replacement)), true);
    }

    /** Takes out what the author may rather want to keep. */
    public static Fix removal(Span span) {
        return new Fix(List.of(new Edit(span, "")), false);
    }

    /** Puts text before a place. */
    public static Fix before(Span place, String text) {
        return new Fix(List.of(Edit.before(place, text)), true);
    }

    /** Puts text behind a place. */
    public static Fix behind(Span place, String text) {
        return new Fix(List.of(Edit.behind(place, text)), true);
    }

    /** Replaces all from the start of one place to the start of a later one. */
    public static Fix between(Span from, Span to, String text) {
        return new Fix(new Span(from.start(), Math.max(from.start(), to.start()), from.line(), from.column()), text);
    }

    /** Whether all of its places are in a text; what a program has made has no text that could be changed. */
    boolean written() {
        return edits.stream().allMatch(edit -> edit.span().line() > 0);
    }
}
