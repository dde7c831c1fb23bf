package dev.espalier.dsl.xml;

import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import java.math.BigDecimal;
import java.util.Optional;

/** Works out numbers that are known before anything runs: literals, params and what is made of them. */
final class Constants implements Expression.Visitor<Optional<Double>> {

    private final Names names;

    private Constants(Names names) {
        this.names = names;
    }

    /** The number that an expression always has, if it always has one. */
    static Optional<Double> of(Expression expression, Names names) {
        return expression.accept(new Constants(names));
    }

    /** A number as XML and scripts read it. */
    static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : BigDecimal.valueOf(number).toPlainString();
    }

    @Override
    public Optional<Double> truth(Expression.Truth expression) {
        return Optional.empty();
    }

    @Override
    public Optional<Double> nowhere(Expression.Nowhere expression) {
        return Optional.empty();
    }

    @Override
    public Optional<Double> literal(Expression.Literal expression) {
        return Optional.of(expression.quantity().value());
    }

    @Override
    public Optional<Double> name(Expression.Name expression) {
        return names.param(expression.name());
    }

    @Override
    public Optional<Double> apply(Expression.Apply expression) {
        return Optional.empty();
    }

    @Override
    public Optional<Double> unary(Expression.Unary expression) {
        return expression.operator() == UnaryOperator.NEGATE
                ? expression.operand().accept(this).map(number -> -number)
                : Optional.empty();
    }

    @Override
    public Optional<Double> binary(Expression.Binary expression) {
        if (!expression.operator().isArithmetic()) {
            return Optional.empty();
        }
        return expression
                .left()
                .accept(this)
                .flatMap(left -> expression
                        .right()
                        .accept(this)
                        .map(right -> switch (expression.operator()) {
                            case ADD -> left + right;
                            case SUBTRACT -> left - right;
                            case MULTIPLY -> left * right;
                            default -> right == 0 ? 0.0 : left / right;
                        })
                        .filter(Double::isFinite));
    }
}
