package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.syntax.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Expressions on one line, for people: {@code health < 0.3 and not enemy_visible}. */
final class ExpressionText implements Expression.Visitor<String> {

    private static final ExpressionText TEXT = new ExpressionText();
    private static final int NOT_PRECEDENCE = 3;

    private ExpressionText() {}

    static String of(Expression expression) {
        return expression.accept(TEXT);
    }

    static String of(Quantity quantity) {
        String number =
                BigDecimal.valueOf(quantity.value()).stripTrailingZeros().toPlainString();
        String symbol = quantity.unit().symbol();
        return symbol.isEmpty() ? number : number + " " + symbol;
    }

    static String of(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> argument.name() + ": " + of(argument.value()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String truth(Expression.Truth expression) {
        return Boolean.toString(expression.value());
    }

    @Override
    public String nowhere(Expression.Nowhere expression) {
        return "nowhere";
    }

    @Override
    public String literal(Expression.Literal expression) {
        return of(expression.quantity());
    }

    @Override
    public String name(Expression.Name expression) {
        return expression.name();
    }

    @Override
    public String apply(Expression.Apply expression) {
        return expression.name() + of(expression.arguments());
    }

    @Override
    public String unary(Expression.Unary expression) {
        String operand = inside(NOT_PRECEDENCE, expression.operand());
        return expression.operator() == UnaryOperator.NOT ? "not " + operand : "-" + operand;
    }

    @Override
    public String binary(Expression.Binary expression) {
        int precedence = expression.operator().precedence();
        return inside(precedence, expression.left())
                + " "
                + expression.operator().symbol()
                + " "
                + inside(precedence + 1, expression.right());
    }

    private static String inside(int precedence, Expression expression) {
        boolean looser = expression instanceof Expression.Binary binary
                && binary.operator().precedence() < precedence;
        return looser ? "(" + of(expression) + ")" : of(expression);
    }
}
