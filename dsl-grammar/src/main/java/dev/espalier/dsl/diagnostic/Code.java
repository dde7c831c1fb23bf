package dev.espalier.dsl.diagnostic;

/** The stable kind of a diagnostic. A number is never used again for something else. */
public enum Code {
    /** A character or a word that cannot stand where it stands. */
    SYNTAX("E001"),
    /** The text goes past one of the limits: size, nesting, nodes. */
    LIMIT("E002"),
    /** JSON that is not the JSON form of a policy: a member too many, one missing, a value of another kind. */
    JSON_SHAPE("E003"),
    /** A policy without a tree, or with two. */
    NO_TREE("E011"),

    /** A composite without children. */
    NO_CHILDREN("E012"),
    /** A weight, score or sticky where it means nothing, or a child of a utility without a score. */
    MISPLACED("E013"),
    /** An {@code options} node with another number of children than its skill has actions. */
    WRONG_CHILDREN("E014"),
    /** A sensor, param, var or value that does not exist. */
    UNKNOWN_NAME("E020"),
    /** A task that the game does not offer. */
    UNKNOWN_TASK("E021"),
    /** A condition, function or subtree that there is not. */
    UNKNOWN_DEFINITION("E022"),
    /** An argument that the task does not take. */
    UNKNOWN_ARGUMENT("E023"),
    /** A required argument that is not given, or one that is given twice. */
    MISSING_ARGUMENT("E024"),
    /** A name defined twice. */
    DUPLICATE_NAME("E025"),
    /** A skill that the game does not offer. */
    UNKNOWN_SKILL("E026"),
    /** A type that there is not. */
    UNKNOWN_TYPE("E027"),
    /** A value of the wrong type. */
    WRONG_TYPE("E030"),
    /** A number with the wrong unit. */
    WRONG_UNIT("E031"),
    /** A number outside what is allowed. */
    OUT_OF_RANGE("E032"),
    /** A subtree or a condition that uses itself. */
    RECURSION("E040"),
    /** A child that can never be reached. */
    UNREACHABLE("W101"),
    /** A condition that is always true or always false. */
    DECIDED("W102"),
    /** A definition that is never used. */
    UNUSED("W103"),
    /** A loop that can spin without ever yielding. */
    BUSY_LOOP("W104");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    /** Such as {@code E021}: a letter for the severity and a number. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return id.charAt(0) == 'E' ? Severity.ERROR : Severity.WARNING;
    }
}
