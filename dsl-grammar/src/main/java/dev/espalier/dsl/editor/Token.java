package dev.espalier.dsl.editor;

import dev.espalier.dsl.syntax.Keywords;

/**
 * A word, a number or a sign of a text.
 *
 * @param start offset in UTF-16 units
 * @param end offset after its last character
 */
record Token(Kind kind, String text, int start, int end) {

    /** What a token looks like. */
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        SIGN,
        COMMENT,
        /** What stands before the first token. */
        NONE
    }

    static final Token NOTHING = new Token(Kind.NONE, "", 0, 0);

    boolean is(String sign) {
        return text.equals(sign) && kind != Kind.STRING && kind != Kind.COMMENT;
    }

    boolean isName() {
        return kind == Kind.WORD && !Keywords.ALL.contains(text);
    }

    /** Whether a label has its second quote. */
    boolean isClosed() {
        return text.length() > 1 && text.endsWith("\"");
    }

    /** Whether the place is in it or at one of its ends. */
    boolean touches(int offset) {
        return start <= offset && offset <= end;
    }
}
