package dev.espalier.dsl.syntax;

/**
 * How large a policy may be. Policies come from models and strangers; past a bound there is a diagnostic, and neither the
 * memory nor the stack runs out.
 *
 * @param characters length of the text in UTF-16 units
 * @param nesting how deep blocks, decorators, parentheses and signs may stand inside one another, calls expanded
 * @param nodes number of nodes, as written and again with calls expanded
 * @param definitions number of params, conditions and subtrees
 * @param operations number of operators, names and numbers in one expression, named conditions put in
 * @param faults number of errors, and of warnings, after which no more are collected
 */
public record Limits(int characters, int nesting, int nodes, int definitions, int operations, int faults) {

    /** What the command line and the refiner use. */
    public static final Limits STANDARD = new Limits(256 * 1024, 200, 5_000, 1_000, 500, 100);

    public Limits {
        if (characters < 1 || nesting < 1 || nodes < 1 || definitions < 1 || operations < 1 || faults < 1) {
            throw new IllegalArgumentException("a limit must be positive");
        }
    }
}
