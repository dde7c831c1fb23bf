package dev.espalier.dsl.syntax;

/** What a composite does with its children's outcomes. */
public enum CompositeKind {
    /** Succeeds with the first child that succeeds. */
    SELECTOR("selector"),
    /** Fails with the first child that fails. */
    SEQUENCE("sequence");

    private final String keyword;

    CompositeKind(String keyword) {
        this.keyword = keyword;
    }

    public String keyword() {
        return keyword;
    }
}
