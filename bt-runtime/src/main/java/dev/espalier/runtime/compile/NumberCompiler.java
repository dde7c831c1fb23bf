package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.check.TypedExpression.Numeric;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.NumberSensor;
import java.util.function.DoubleBinaryOperator;

/**
 * Turns numeric expressions into functions of the agent. What a sensor gives is clamped to its declared range; a division
 * by zero gives zero.
 */
final class NumberCompiler<A> implements TypedExpression.NumericVisitor<NumberSensor<A>> {

    private final Binding<A> binding;

    NumberCompiler(Binding<A> binding) {
        this.binding = binding;
    }

    NumberSensor<A> compile(Numeric expression) {
        return expression.accept(this);
    }

    @Override
    public NumberSensor<A> constant(TypedExpression.NumericConstant expression) {
        return new ConstantNumber<>(expression.value());
    }

    @Override
    public NumberSensor<A> sensor(TypedExpression.NumericSensor expression) {
        NumberSensor<A> read = binding.number(expression.sensor().name());
        Bounds bounds = declared(expression.sensor());
        return agent -> bounds.clamp(read.read(agent));
    }

    @Override
    public NumberSensor<A> negation(TypedExpression.Negation expression) {
        NumberSensor<A> operand = compile(expression.operand());
        if (operand instanceof ConstantNumber<A> constant) {
            return new ConstantNumber<>(-constant.value());
        }
        return agent -> -operand.read(agent);
    }

    @Override
    public NumberSensor<A> arithmetic(TypedExpression.Arithmetic expression) {
        NumberSensor<A> left = compile(expression.left());
        NumberSensor<A> right = compile(expression.right());
        DoubleBinaryOperator operation = operation(expression.operator());
        if (left instanceof ConstantNumber<A> first && right instanceof ConstantNumber<A> second) {
            return new ConstantNumber<>(operation.applyAsDouble(first.value(), second.value()));
        }
        return agent -> operation.applyAsDouble(left.read(agent), right.read(agent));
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

    private static Bounds declared(Sensor sensor) {
        if (sensor.type() instanceof Type.Numeric type) {
            return Bounds.of(type);
        }
        throw new IllegalArgumentException("the sensor '" + sensor.name() + "' does not give a number");
    }
}
