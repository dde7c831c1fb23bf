package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.ChoiceFunction;
import dev.espalier.runtime.bind.ChoiceSensor;
import dev.espalier.runtime.expression.ChoiceExpression;

/** Turns choices into functions of an agent's frame. What a sensor or a function gives is clamped to the indexes of the choice's values. */
final class ChoiceCompiler<A> implements TypedExpression.ChoiceVisitor<ChoiceExpression<A>> {

    private final Binding<A> binding;
    private final ExpressionCompiler<A> expressions;

    ChoiceCompiler(Binding<A> binding, ExpressionCompiler<A> expressions) {
        this.binding = binding;
        this.expressions = expressions;
    }

    @Override
    public ChoiceExpression<A> constant(TypedExpression.ChoiceConstant expression) {
        int ordinal = expression.ordinal();
        return frame -> ordinal;
    }

    @Override
    public ChoiceExpression<A> variable(TypedExpression.ChoiceVariable expression) {
        boolean team = expression.variable().team();
        int slot = expression.variable().slot();
        return frame -> frame.memory(team).choice(slot);
    }

    @Override
    public ChoiceExpression<A> function(TypedExpression.ChoiceFunction expression) {
        ChoiceFunction<A> function =
                binding.choiceFunction(expression.function().name());
        int call = expressions.call(expression.function(), expression.arguments());
        int last = expression.type().values().size() - 1;
        return frame -> Math.max(0, Math.min(last, function.read(frame.agent(), frame.arguments(call))));
    }

    @Override
    public ChoiceExpression<A> sensor(TypedExpression.ChoiceSensor expression) {
        ChoiceSensor<A> sensor = binding.choice(expression.sensor().name());
        int last = expression.type().values().size() - 1;
        return frame -> Math.max(0, Math.min(last, sensor.read(frame.agent())));
    }
}
