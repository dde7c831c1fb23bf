package dev.espalier.dsl.format;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import java.util.List;

/** Writes expressions with as few parentheses as their meaning allows. Not for several threads. */
final class ExpressionPrinter implements Expression.Visitor<StringBuilder> {

    private static final int LOOSEST = 0;
    private static final int NOT = 3;
    private static final int SIGN = 7;

    private final StringBuilder text;

    /** What the place demands: an operator that binds less tightly goes into parentheses. */
    private int demanded = LOOSEST;

    private ExpressionPrinter(StringBuilder text) {
        this.text = text;
    }

    static String print(Expression expression) {
        StringBuilder text = new StringBuilder();
        expression.accept(new ExpressionPrinter(text));
        return text.toString();
    }

    /** The arguments with their parentheses. */
    static String print(List<Argument> arguments) {
        StringBuilder text = new StringBuilder();
        new ExpressionPrinter(text).arguments(arguments);
        return text.toString();
    }

    @Override
    public StringBuilder truth(Expression.Truth expression) {
        text.append(expression.value());
        return text;
    }

    @Override
    public StringBuilder nowhere(Expression.Nowhere expression) {
        text.append("nowhere");
        return text;
    }

    @Override
    public StringBuilder literal(Expression.Literal expression) {
        text.append(expression.quantity().text());
        return text;
    }

    @Override
    public StringBuilder name(Expression.Name expression) {
        text.append(expression.name());
        return text;
    }

    @Override
    public StringBuilder apply(Expression.Apply expression) {
        text.append(expression.name());
        arguments(expression.arguments());
        return text;
    }

    @Override
    public StringBuilder unary(Expression.Unary expression) {
        if (expression.operator() == UnaryOperator.NOT) {
            boolean enclosed = open(NOT);
            text.append("not ");
            print(expression.operand(), NOT);
            return close(enclosed);
        }
        // A sign before a number would be read as a part of the number.
        boolean number = expression.operand() instanceof Expression.Literal;
        text.append(number ? "-(" : "-");
        print(expression.operand(), number ? LOOSEST : SIGN);
        return close(number);
    }

    @Override
    public StringBuilder binary(Expression.Binary expression) {
        int precedence = expression.operator().precedence();
        boolean enclosed = open(precedence);
        print(expression.left(), precedence);
        text.append(' ').append(expression.operator().symbol()).append(' ');
        print(expression.right(), precedence + 1);
        return close(enclosed);
    }

    private void print(Expression expression, int demand) {
        demanded = demand;
        expression.accept(this);
    }

    private void arguments(List<Argument> arguments) {
        text.append('(');
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i).name();
            text.append(i == 0 ? "" : ", ").append(name).append(name.isEmpty() ? "" : ": ");
            print(arguments.get(i).value(), LOOSEST);
        }
        text.append(')');
    }

    private boolean open(int precedence) {
        boolean enclosed = precedence < demanded;
        if (enclosed) {
            text.append('(');
        }
        return enclosed;
    }

    private StringBuilder close(boolean enclosed) {
        if (enclosed) {
            text.append(')');
        }
        return text;
    }
}
