package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.ChoiceFunction;
import dev.espalier.runtime.bind.ChoiceSensor;
import dev.espalier.runtime.expression.ChoiceExpression;
import dev.espalier.runtime.expression.Frame;

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
        String name = expression.function().name();
        return frame -> inside(frame, name, function.read(frame.agent(), frame.arguments(call)), last);
    }

    @Override
    public ChoiceExpression<A> sensor(TypedExpression.ChoiceSensor expression) {
        ChoiceSensor<A> sensor = binding.choice(expression.sensor().name());
        int last = expression.type().values().size() - 1;
        String name = expression.sensor().name();
        return frame -> inside(frame, name, sensor.read(frame.agent()), last);
    }

    private static int inside(Frame<?> frame, String source, int index, int last) {
        if (index >= 0 && index <= last) {
            return index;
        }
        frame.strays().add(source, index);
        return index < 0 ? 0 : last;
    }
}
