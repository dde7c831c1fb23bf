package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.check.TypedExpression.Choice;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.ChoiceSensor;

/** Turns choices into functions of the agent. What a sensor gives is clamped to the indexes of the choice's values. */
final class ChoiceCompiler<A> implements TypedExpression.ChoiceVisitor<ChoiceSensor<A>> {

    private final Binding<A> binding;

    ChoiceCompiler(Binding<A> binding) {
        this.binding = binding;
    }

    ChoiceSensor<A> compile(Choice expression) {
        return expression.accept(this);
    }

    @Override
    public ChoiceSensor<A> constant(TypedExpression.ChoiceConstant expression) {
        int ordinal = expression.ordinal();
        return agent -> ordinal;
    }

    @Override
    public ChoiceSensor<A> sensor(TypedExpression.ChoiceSensor expression) {
        ChoiceSensor<A> read = binding.choice(expression.sensor().name());
        int last = expression.type().values().size() - 1;
        return agent -> Math.max(0, Math.min(last, read.read(agent)));
    }
}
