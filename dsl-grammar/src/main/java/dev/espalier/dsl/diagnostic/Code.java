package dev.espalier.dsl.diagnostic;

/**
 * The stable kind of a diagnostic. A number is never used again for something else. Codes from {@code W201} on are slips: one
 * thing only can have been meant, and it was read so.
 */
public enum Code {
    SYNTAX("E001", "A character or a word that cannot stand where it stands."),
    LIMIT("E002", "The text goes past one of the limits: size, nesting, nodes."),
    OTHER_LANGUAGE("E003", "The text is no policy but something else: XML, JSON, YAML, Python."),
    FOREIGN_WORD("E004", "A word or a sign of another language, where the policy language has one of its own."),
    JSON_SHAPE(
            "E005",
            "JSON that is not the JSON form of a policy: a member too many, one missing, a value of another kind."),
    SECOND_POLICY("E006", "A second policy in one text."),
    NO_TREE("E011", "A policy without a tree, or with two."),
    NO_CHILDREN("E012", "A composite without children."),
    MISPLACED(
            "E013",
            "A weight, a score, a sticky or a label where it means nothing, or a child of a utility without a score."),
    WRONG_CHILDREN(
            "E014",
            "An options node with another number of children than its skill has actions, or a decorator with several."),
    UNKNOWN_NAME("E020", "A sensor, param, var or value that does not exist."),
    UNKNOWN_TASK("E021", "A task that the game does not offer."),
    UNKNOWN_DEFINITION("E022", "A condition, function or subtree that there is not."),
    UNKNOWN_ARGUMENT("E023", "An argument that is not taken."),
    MISSING_ARGUMENT("E024", "A required argument that is not given, or one that is given twice."),
    DUPLICATE_NAME("E025", "A name defined twice."),
    UNKNOWN_SKILL("E026", "A skill that the game does not offer."),
    UNKNOWN_TYPE("E027", "A type that there is not."),
    UNNAMED_ARGUMENT("E028", "An argument without its name."),
    WRONG_TYPE("E030", "A value of the wrong type."),
    WRONG_UNIT("E031", "A number with the wrong unit, or with a unit that there is not."),
    OUT_OF_RANGE("E032", "A number outside what is allowed."),
    RECURSION("E040", "A subtree or a condition that uses itself."),
    NO_NETWORK("E050", "A skill for which there is no network where the policy is to play."),
    NETWORK_SHAPE("E051", "A skill whose network sees or gives another count of numbers than the game says."),
    UNREACHABLE("W101", "A child that can never be reached."),
    DECIDED("W102", "A condition that is always true or always false."),
    UNUSED("W103", "A definition or a parameter that is never used."),
    BUSY_LOOP(
            "W104", "A loop that never ends and in which nothing takes time, so that the agent does nothing any more."),
    NO_FALLBACK(
            "W105", "A selector at the root of which every child may refuse at once, so that the agent does nothing."),
    NEVER_SET("W106", "A var that is read but never set."),
    NEVER_READ("W107", "A var that is set but never read."),
    NO_WEIGHT("W108", "A child of a random selector whose weight is always 0."),
    MILLISECONDS("W109", "A time without a unit that is so long that milliseconds were most likely meant."),
    MISSING_PARENTHESES("W201", "A call, a definition or a decorator's argument without its parentheses."),
    NEEDLESS_PARENTHESES("W202", "Parentheses where none belong: behind a sensor, around a label, empty ones."),
    FOREIGN_OPERATOR("W203", "An operator of other languages whose meaning is plain."),
    SPELLING("W204", "A name or a word of the language in another spelling: moveTo, move-to, Selector."),
    SURROUNDINGS("W205", "Text around the policy: a Markdown code fence, prose."),
    NEEDLESS_SEPARATOR("W206", "A comma or a semicolon where none belongs."),
    NEEDLESS_BRACES("W207", "Braces around the one child of a decorator."),
    NEEDLESS_NAME("W208", "A name before the one argument of a decorator.");

    private final String id;
    private final String meaning;

    Code(String id, String meaning) {
        this.id = id;
        this.meaning = meaning;
    }

    /** Such as {@code E021}: a letter for the severity and a number. */
    public String id() {
        return id;
    }

    /** What it stands for, in a sentence. */
    public String meaning() {
        return meaning;
    }

    public Severity severity() {
        return id.charAt(0) == 'E' ? Severity.ERROR : Severity.WARNING;
    }
}
