package dev.espalier.dsl.syntax;

/** What a decorator does, and what stands in its parentheses. */
public enum DecoratorKind {
    /** Success becomes failure and the other way round. */
    INVERT("invert", Takes.NOTHING),
    /** Any end is a success. */
    SUCCEED("succeed", Takes.NOTHING),
    /** Any end is a failure. */
    FAIL("fail", Takes.NOTHING),
    /** Runs the child again when it succeeds: a number of times, or for ever without one; fails with it. */
    REPEAT("repeat", Takes.OPTIONAL_COUNT),
    /** Runs the child again when it fails: a number of tries; succeeds with it. */
    RETRY("retry", Takes.COUNT),
    /** Runs the child again until it succeeds. */
    UNTIL_SUCCESS("until_success", Takes.NOTHING),
    /** Runs the child again until it fails; then succeeds. */
    UNTIL_FAILURE("until_failure", Takes.NOTHING),
    /** Cancels the child and fails when it has run for so long. */
    TIMEOUT("timeout", Takes.DURATION),
    /** Fails at once while so much time has not passed since its child last ended or was cancelled. */
    COOLDOWN("cooldown", Takes.DURATION),
    /** Fails at once, with so much probability that it does not. */
    CHANCE("chance", Takes.PROBABILITY),
    /** Fails at once when its child has ended before. */
    ONCE("once", Takes.NOTHING),
    /** How often a random selector draws its child, beside the others; stands in a random selector only. */
    WEIGHT("weight", Takes.WEIGHT),
    /** How much a utility selector wants its child now; stands in a utility selector only. */
    SCORE("score", Takes.NUMBER);

    /** What stands in a decorator's parentheses. */
    public enum Takes {
        NOTHING,
        OPTIONAL_COUNT,
        COUNT,
        DURATION,
        PROBABILITY,
        WEIGHT,
        NUMBER
    }

    private final String keyword;
    private final Takes takes;

    DecoratorKind(String keyword, Takes takes) {
        this.keyword = keyword;
        this.takes = takes;
    }

    public String keyword() {
        return keyword;
    }

    public Takes takes() {
        return takes;
    }
}
