package dev.espalier.dsl.editor;

import java.util.Optional;

/**
 * A name in a text, and in which part it stands there.
 *
 * @param owner the condition or subtree that it stands in, such as {@code subtree sweep}; empty elsewhere
 * @param callee whose argument it names, for {@link Role#ARGUMENT}
 * @param type what is written behind the colon of a definition
 */
record Mention(Role role, Token token, String owner, Optional<Callee> callee, String type) {

    /** What a name stands for. */
    enum Role {
        POLICY,
        PARAM_DEFINITION,
        VARIABLE_DEFINITION,
        CONDITION_DEFINITION,
        SUBTREE_DEFINITION,
        PARAMETER_DEFINITION,
        TYPE,
        TASK,
        SKILL,
        CALL,
        ASSIGNED,
        ARGUMENT,
        /** A name with parentheses in an expression: a condition or a function. */
        APPLIED,
        /** A name without parentheses in an expression. */
        VALUE,
        /** {@code any} and {@code all}. */
        THRESHOLD
    }

    /**
     * What stands before parentheses.
     *
     * @param keyword {@code task}, {@code call}, {@code options} and the like; empty for what is applied in an expression
     * @param name the name behind it; empty for {@code options}, {@code parallel} and decorators
     */
    record Callee(String keyword, String name) {}

    String name() {
        return token.text();
    }
}
