package dev.espalier.dsl.syntax;

import java.util.List;

/**
 * Where an element of the tree stood in its source, and the comments that belong to it.
 *
 * @param span its text, {@link Span#NONE} when a program made the element
 * @param head the part to point at: the name of what has one, else the keyword or the operator
 * @param comments its comments in source order
 */
public record Origin(Span span, Span head, List<Comment> comments) {

    /** The origin of an element that a program made. */
    public static final Origin NONE = new Origin(Span.NONE, Span.NONE, List.of());

    public Origin {
        comments = List.copyOf(comments);
    }

    /** An element without a part that stands out. */
    public Origin(Span span, List<Comment> comments) {
        this(span, span, comments);
    }

    public static Origin at(Span span) {
        return new Origin(span, List.of());
    }
}
