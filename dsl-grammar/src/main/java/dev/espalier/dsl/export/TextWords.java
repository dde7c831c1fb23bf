package dev.espalier.dsl.export;

/** The tokens of policy text that are no fixed words, and the white space between lines. */
final class TextWords {

    /** Letters and signs that need no escape in any notation and cannot end a label. */
    static final String PLAIN = "a-zA-Z0-9 ,.:;'()!?_+*=<>%-";

    /** As {@link #PLAIN}, for what stands first. */
    private static final String START = "a-zA-Z0-9";

    private final Grammar.Builder grammar;

    TextWords(Grammar.Builder grammar) {
        this.grammar = grammar;
    }

    /** A line break and the white space that indents the next line. */
    Part lineBreak() {
        return grammar.token("line_break", () -> Part.sequence(Part.text("\n"), new Part.Characters(" ", 0, 60)));
    }

    /** What stands between two nodes or definitions. */
    Part gap() {
        return grammar.rule("gap", () -> Part.oneOf(Part.SPACE, lineBreak()));
    }

    /** A comment on a line of its own. */
    Part remark() {
        Part comment = grammar.token(
                "comment",
                () -> Part.sequence(
                        Part.text("// "), new Part.Characters(START, 1, 1), new Part.Characters(PLAIN, 0, 100)));
        return grammar.rule("remark", () -> Part.sequence(comment, lineBreak()));
    }

    /** The label of a composite, with the space before it. */
    Part label() {
        Part label = grammar.token(
                "label",
                () -> Part.sequence(
                        Part.text("\""),
                        new Part.Characters(START, 1, 1),
                        new Part.Characters(PLAIN, 0, 40),
                        Part.text("\"")));
        return Part.optional(Part.SPACE, label);
    }

    /** The name of a policy: words and a number, so that it is no word of the language. */
    Part policyName() {
        Part word = new Part.Characters("a-z", 1, 16);
        return grammar.token(
                "policy_name",
                () -> Part.sequence(
                        word,
                        Part.optional(Part.text("_"), word),
                        Part.optional(Part.text("_"), word),
                        Part.text("_"),
                        new Part.Characters("0-9", 1, 4)));
    }

    /** A number with its unit that is neither large nor precise. */
    Part number(Measure measure) {
        return withUnit(grammar.token("digits", Digits::anyNumber), measure);
    }

    /** A number with its unit that lies in a range. */
    Part number(NumberRange range) {
        String name = "digits_from_" + word(range.low()) + "_to_" + word(range.high());
        return withUnit(grammar.token(name, () -> Digits.between(range.low(), range.high())), range.measure());
    }

    /** A whole number of a range that has one. */
    Part whole(NumberRange range) {
        String name = "whole_from_" + word(range.low()) + "_to_" + word(range.high());
        return grammar.token(name, () -> Digits.whole(range.low(), range.high()));
    }

    /** Exactly this number, with its unit. */
    static Part exactly(double value, Measure measure) {
        return withUnit(Part.text(NumberRange.written(value)), measure);
    }

    private static Part withUnit(Part number, Measure measure) {
        return measure.symbol().isEmpty() ? number : Part.sequence(number, Part.SPACE, Part.text(measure.symbol()));
    }

    private static String word(double bound) {
        return NumberRange.written(bound).replace("-", "minus_").replace('.', '_');
    }
}
