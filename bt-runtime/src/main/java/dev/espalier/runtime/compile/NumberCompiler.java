package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.NumberFunction;
import dev.espalier.runtime.bind.NumberSensor;
import dev.espalier.runtime.expression.NumberExpression;
import java.util.function.DoubleBinaryOperator;

/**
 * Turns numeric expressions into functions of an agent's frame. What a sensor or a function gives is clamped to its declared range; a division
 * by zero gives zero.
 */
final class NumberCompiler<A> implements TypedExpression.NumericVisitor<NumberExpression<A>> {

    private final Binding<A> binding;
    private final ExpressionCompiler<A> expressions;

    NumberCompiler(Binding<A> binding, ExpressionCompiler<A> expressions) {
        this.binding = binding;
        this.expressions = expressions;
    }

    @Override
    public NumberExpression<A> constant(TypedExpression.NumericConstant expression) {
        return new ConstantNumber<>(expression.value());
    }

    @Override
    public NumberExpression<A> sensor(TypedExpression.NumericSensor expression) {
        NumberSensor<A> sensor = binding.number(expression.sensor().name());
        Bounds bounds = declared(expression.sensor().name(), expression.sensor().type());
        return frame -> bounds.require(frame, sensor.read(frame.agent()));
    }

    @Override
    public NumberExpression<A> variable(TypedExpression.NumericVariable expression) {
        boolean team = expression.variable().team();
        int slot = expression.variable().slot();
        return frame -> frame.memory(team).number(slot);
    }

    @Override
    public NumberExpression<A> function(TypedExpression.NumericFunction expression) {
        NumberFunction<A> function =
                binding.numberFunction(expression.function().name());
        int call = expressions.call(expression.function(), expression.arguments());
        Bounds bounds =
                declared(expression.function().name(), expression.function().type());
        return frame -> bounds.require(frame, function.read(frame.agent(), frame.arguments(call)));
    }

    @Override
    public NumberExpression<A> negation(TypedExpression.Negation expression) {
        NumberExpression<A> operand = expressions.number(expression.operand());
        if (operand instanceof ConstantNumber<A> constant) {
            return new ConstantNumber<>(-constant.value());
        }
        return frame -> -operand.read(frame);
    }

    @Override
    public NumberExpression<A> arithmetic(TypedExpression.Arithmetic expression) {
        NumberExpression<A> left = expressions.number(expression.left());
        NumberExpression<A> right = expressions.number(expression.right());
        DoubleBinaryOperator operation = operation(expression.operator());
        if (left instanceof ConstantNumber<A> first && right instanceof ConstantNumber<A> second) {
            return new ConstantNumber<>(operation.applyAsDouble(first.value(), second.value()));
        }
        return frame -> operation.applyAsDouble(left.read(frame), right.read(frame));
    }

    private static DoubleBinaryOperator operation(BinaryOperator operator) {
        return switch (operator) {
            case ADD -> (left, right) -> left + right;
            case SUBTRACT -> (left, right) -> left - right;
            case MULTIPLY -> (left, right) -> left * right;
            case DIVIDE -> (left, right) -> right == 0 ? 0 : left / right;
            case OR, AND, EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST ->
                throw new IllegalArgumentException(operator.symbol() + " does not give a number");
        };
    }

    static Bounds declared(String name, Type type) {
        if (type instanceof Type.Numeric number) {
            return Bounds.of(name, number);
        }
        throw new IllegalArgumentException("'" + name + "' does not give a number");
    }
}
