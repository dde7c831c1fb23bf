package dev.espalier.dsl.format;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Expression;
import java.util.List;

/** Expressions in the canonical layout, for reports that quote a part of a policy. */
public final class ExpressionText {

    private ExpressionText() {}

    /** The expression with as few parentheses as its meaning allows. */
    public static String of(Expression expression) {
        return ExpressionPrinter.print(expression);
    }

    /** The arguments with their parentheses: {@code (target: zone, pace: run)}. */
    public static String of(List<Argument> arguments) {
        return ExpressionPrinter.print(arguments);
    }
}
