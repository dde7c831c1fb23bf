package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;

/** How deep the parentheses and signs of an expression stand inside one another when it is written as text. */
final class ExpressionNesting implements Expression.Visitor<Integer> {

    private static final int LOOSEST = 0;
    private static final int NOT = 3;
    private static final int SIGN = 7;

    /** How tightly an operator has to bind to stand here without parentheses. */
    private final int demanded;

    private ExpressionNesting(int demanded) {
        this.demanded = demanded;
    }

    static int of(Expression expression) {
        return of(expression, LOOSEST);
    }

    private static int of(Expression expression, int demanded) {
        return expression.accept(new ExpressionNesting(demanded));
    }

    @Override
    public Integer truth(Expression.Truth expression) {
        return 0;
    }

    @Override
    public Integer nowhere(Expression.Nowhere expression) {
        return 0;
    }

    @Override
    public Integer literal(Expression.Literal expression) {
        return expression.quantity().value() < 0 ? 1 : 0;
    }

    @Override
    public Integer name(Expression.Name expression) {
        return 0;
    }

    @Override
    public Integer apply(Expression.Apply expression) {
        int deepest = 0;
        for (Argument argument : expression.arguments()) {
            deepest = Math.max(deepest, of(argument.value()));
        }
        return 1 + deepest;
    }

    @Override
    public Integer unary(Expression.Unary expression) {
        if (expression.operator() == UnaryOperator.NOT) {
            return parentheses(NOT) + 1 + of(expression.operand(), NOT);
        }
        boolean number = expression.operand() instanceof Expression.Literal;
        return 1 + (number ? 1 : 0) + of(expression.operand(), number ? LOOSEST : SIGN);
    }

    @Override
    public Integer binary(Expression.Binary expression) {
        int precedence = expression.operator().precedence();
        int deeper = Math.max(of(expression.left(), precedence), of(expression.right(), precedence + 1));
        return parentheses(precedence) + deeper;
    }

    private int parentheses(int precedence) {
        return precedence < demanded ? 1 : 0;
    }
}
