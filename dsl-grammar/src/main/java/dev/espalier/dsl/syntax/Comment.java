package dev.espalier.dsl.syntax;

/**
 * A {@code //} comment that belongs to an element of the tree.
 *
 * @param place where it stands, seen from the element
 * @param text what follows the slashes, without surrounding white space
 */
public record Comment(Place place, String text) {

    /** Where a comment stands, seen from the element that it belongs to. */
    public enum Place {
        /** On a line of its own, before the element. */
        BEFORE,
        /** Behind the element, on its last line. */
        BEHIND,
        /** Inside the element's braces, after its last child. */
        INSIDE
    }
}
