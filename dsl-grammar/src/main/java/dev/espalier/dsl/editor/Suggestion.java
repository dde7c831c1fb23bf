package dev.espalier.dsl.editor;

/**
 * Something that can be written at a place.
 *
 * @param kind what it is
 * @param text what is written
 * @param snippet the same with marks ({@code ${1:name}}, {@code $0}) for what is to be filled in, as editors have them
 * @param detail a few words beside it: its type, its range
 * @param documentation sentences in Markdown
 */
public record Suggestion(Kind kind, String text, String snippet, String detail, String documentation) {

    /** What is suggested. */
    public enum Kind {
        KEYWORD,
        TASK,
        SKILL,
        SENSOR,
        FUNCTION,
        PARAM,
        VARIABLE,
        CONDITION,
        SUBTREE,
        PARAMETER,
        ARGUMENT,
        VALUE,
        TYPE
    }

    static Suggestion plain(Kind kind, String text, String detail, String documentation) {
        return new Suggestion(kind, text, text, detail, documentation);
    }
}
