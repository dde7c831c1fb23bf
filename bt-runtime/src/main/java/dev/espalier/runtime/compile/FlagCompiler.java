package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.FlagFunction;
import dev.espalier.runtime.bind.FlagSensor;
import dev.espalier.runtime.expression.ChoiceExpression;
import dev.espalier.runtime.expression.FlagExpression;
import dev.espalier.runtime.expression.NumberExpression;
import dev.espalier.runtime.expression.PlaceExpression;

/** Turns tests of the world into functions of an agent's frame. */
final class FlagCompiler<A> implements TypedExpression.FlagVisitor<FlagExpression<A>> {

    private final Binding<A> binding;
    private final ExpressionCompiler<A> expressions;

    FlagCompiler(Binding<A> binding, ExpressionCompiler<A> expressions) {
        this.binding = binding;
        this.expressions = expressions;
    }

    @Override
    public FlagExpression<A> constant(TypedExpression.FlagConstant expression) {
        boolean value = expression.value();
        return frame -> value;
    }

    @Override
    public FlagExpression<A> sensor(TypedExpression.FlagSensor expression) {
        FlagSensor<A> sensor = binding.flag(expression.sensor().name());
        return frame -> sensor.read(frame.agent());
    }

    @Override
    public FlagExpression<A> variable(TypedExpression.FlagVariable expression) {
        boolean team = expression.variable().team();
        int slot = expression.variable().slot();
        return frame -> frame.memory(team).flag(slot);
    }

    @Override
    public FlagExpression<A> function(TypedExpression.FlagFunction expression) {
        FlagFunction<A> function = binding.flagFunction(expression.function().name());
        int call = expressions.call(expression.function(), expression.arguments());
        return frame -> function.read(frame.agent(), frame.arguments(call));
    }

    @Override
    public FlagExpression<A> isNowhere(TypedExpression.IsNowhere expression) {
        PlaceExpression<A> place = expressions.place(expression.place());
        int scratch = expressions.scratchPlace();
        boolean negated = expression.negated();
        return frame -> place.read(frame, frame.scratch(scratch)) == negated;
    }

    @Override
    public FlagExpression<A> not(TypedExpression.Not expression) {
        FlagExpression<A> operand = expressions.flag(expression.operand());
        return frame -> !operand.read(frame);
    }

    @Override
    public FlagExpression<A> both(TypedExpression.And expression) {
        FlagExpression<A> left = expressions.flag(expression.left());
        FlagExpression<A> right = expressions.flag(expression.right());
        return frame -> left.read(frame) && right.read(frame);
    }

    @Override
    public FlagExpression<A> either(TypedExpression.Or expression) {
        FlagExpression<A> left = expressions.flag(expression.left());
        FlagExpression<A> right = expressions.flag(expression.right());
        return frame -> left.read(frame) || right.read(frame);
    }

    @Override
    public FlagExpression<A> comparison(TypedExpression.Comparison expression) {
        NumberExpression<A> right = expressions.number(expression.right());
        if (right instanceof ConstantNumber<A> bound) {
            return withConstant(expression, bound.value());
        }
        NumberExpression<A> left = expressions.number(expression.left());
        return switch (expression.operator()) {
            case EQUAL -> frame -> left.read(frame) == right.read(frame);
            case NOT_EQUAL -> frame -> left.read(frame) != right.read(frame);
            case LESS -> frame -> left.read(frame) < right.read(frame);
            case AT_MOST -> frame -> left.read(frame) <= right.read(frame);
            case GREATER -> frame -> left.read(frame) > right.read(frame);
            case AT_LEAST -> frame -> left.read(frame) >= right.read(frame);
            case OR, AND, ADD, SUBTRACT, MULTIPLY, DIVIDE -> throw noComparison(expression);
        };
    }

    /** The most frequent comparison, with fewer calls. */
    private FlagExpression<A> withConstant(TypedExpression.Comparison expression, double bound) {
        if (expression.left() instanceof TypedExpression.NumericSensor read) {
            String name = read.sensor().name();
            Bounds declared = NumberCompiler.declared(name, read.sensor().type());
            return SensorRange.of(binding.number(name), declared, expression.operator(), bound);
        }
        NumberExpression<A> left = expressions.number(expression.left());
        return switch (expression.operator()) {
            case EQUAL -> frame -> left.read(frame) == bound;
            case NOT_EQUAL -> frame -> left.read(frame) != bound;
            case LESS -> frame -> left.read(frame) < bound;
            case AT_MOST -> frame -> left.read(frame) <= bound;
            case GREATER -> frame -> left.read(frame) > bound;
            case AT_LEAST -> frame -> left.read(frame) >= bound;
            case OR, AND, ADD, SUBTRACT, MULTIPLY, DIVIDE -> throw noComparison(expression);
        };
    }

    @Override
    public FlagExpression<A> sameChoice(TypedExpression.SameChoice expression) {
        ChoiceExpression<A> left = expressions.choice(expression.left());
        ChoiceExpression<A> right = expressions.choice(expression.right());
        boolean negated = expression.negated();
        return frame -> (left.read(frame) == right.read(frame)) != negated;
    }

    private static IllegalArgumentException noComparison(TypedExpression.Comparison expression) {
        return new IllegalArgumentException(expression.operator().symbol() + " is no comparison");
    }
}
