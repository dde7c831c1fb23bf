package dev.espalier.dsl.editor;

/**
 * Something that a policy defines.
 *
 * @param kind what it is
 * @param name its name
 * @param owner the condition or subtree that a parameter belongs to, such as {@code subtree sweep}; else empty
 * @param start offset of its name
 * @param end offset after its name
 * @param type of a variable or parameter, as written; else empty
 */
public record Definition(Kind kind, String name, String owner, int start, int end, String type) {

    /** What it is. */
    public enum Kind {
        PARAM("param"),
        VARIABLE("var"),
        CONDITION("condition"),
        SUBTREE("subtree"),
        PARAMETER("parameter");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
