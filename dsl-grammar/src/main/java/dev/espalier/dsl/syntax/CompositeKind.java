package dev.espalier.dsl.syntax;

/** In which order a composite runs its children, and what it makes of their outcomes. */
public enum CompositeKind {
    /** Succeeds with the first child that succeeds. */
    SELECTOR("selector"),
    /** Fails with the first child that fails. */
    SEQUENCE("sequence"),
    /** A selector that draws the next child to try by the children's weights. */
    RANDOM_SELECTOR("random_selector"),
    /** A selector that tries the child with the highest score first. */
    UTILITY("utility");

    private final String keyword;

    CompositeKind(String keyword) {
        this.keyword = keyword;
    }

    public String keyword() {
        return keyword;
    }
}
