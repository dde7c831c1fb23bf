package dev.espalier.dsl.json;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Span;

/** Counts what the policy would take as text, by the same rules as its parser does. After a limit all is refused. */
final class SizeGuard {

    private final Limits limits;
    private final Faults faults;
    private int nodes;
    private int definitions;
    private int parts;
    private boolean passed;

    SizeGuard(Limits limits, Faults faults) {
        this.limits = limits;
        this.faults = faults;
    }

    /** Whether one more definition is admitted. */
    boolean definition(Span span) {
        definitions++;
        parts = 0;
        return require(
                definitions <= limits.definitions(), span, "has more than " + limits.definitions() + " definitions");
    }

    /**
     * Whether one more node is admitted; a named condition counts as one.
     *
     * @param depth how many braces, parentheses and decorators are open there
     */
    boolean node(Span span, int depth) {
        nodes++;
        parts = 0;
        return require(nodes <= limits.nodes(), span, "has more than " + limits.nodes() + " nodes")
                && require(depth <= limits.nesting(), span, "nests deeper than " + limits.nesting() + " levels");
    }

    /** Whether one more name, number or operator is admitted in the expressions of one element. */
    boolean part(Span span) {
        parts++;
        return require(
                parts <= limits.operations(), span, "has an expression of more than " + limits.operations() + " parts");
    }

    /** Whether an expression is admitted where so many braces, parentheses and decorators are open. */
    boolean expression(Expression expression, int depth) {
        return require(
                depth + ExpressionNesting.of(expression) <= limits.nesting(),
                expression.origin().span(),
                "nests deeper than " + limits.nesting() + " levels");
    }

    private boolean require(boolean inside, Span span, String excess) {
        if (!inside && !passed) {
            passed = true;
            faults.add(Code.LIMIT, span, "the policy " + excess + ".", "make it smaller.");
        }
        return !passed;
    }
}
