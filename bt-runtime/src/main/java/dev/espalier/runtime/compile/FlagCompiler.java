package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.check.TypedExpression.Flag;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.ChoiceSensor;
import dev.espalier.runtime.bind.FlagSensor;
import dev.espalier.runtime.bind.NumberSensor;

/** Turns tests of the world into functions of the agent. */
final class FlagCompiler<A> implements TypedExpression.FlagVisitor<FlagSensor<A>> {

    private final Binding<A> binding;
    private final NumberCompiler<A> numbers;
    private final ChoiceCompiler<A> choices;

    FlagCompiler(Binding<A> binding, NumberCompiler<A> numbers, ChoiceCompiler<A> choices) {
        this.binding = binding;
        this.numbers = numbers;
        this.choices = choices;
    }

    FlagSensor<A> compile(Flag expression) {
        return expression.accept(this);
    }

    @Override
    public FlagSensor<A> constant(TypedExpression.FlagConstant expression) {
        boolean value = expression.value();
        return agent -> value;
    }

    @Override
    public FlagSensor<A> sensor(TypedExpression.FlagSensor expression) {
        return binding.flag(expression.sensor().name());
    }

    @Override
    public FlagSensor<A> not(TypedExpression.Not expression) {
        FlagSensor<A> operand = compile(expression.operand());
        return agent -> !operand.read(agent);
    }

    @Override
    public FlagSensor<A> both(TypedExpression.And expression) {
        FlagSensor<A> left = compile(expression.left());
        FlagSensor<A> right = compile(expression.right());
        return agent -> left.read(agent) && right.read(agent);
    }

    @Override
    public FlagSensor<A> either(TypedExpression.Or expression) {
        FlagSensor<A> left = compile(expression.left());
        FlagSensor<A> right = compile(expression.right());
        return agent -> left.read(agent) || right.read(agent);
    }

    @Override
    public FlagSensor<A> comparison(TypedExpression.Comparison expression) {
        NumberSensor<A> left = numbers.compile(expression.left());
        NumberSensor<A> right = numbers.compile(expression.right());
        if (right instanceof ConstantNumber<A> bound) {
            return withConstant(expression, left, bound.value());
        }
        return switch (expression.operator()) {
            case EQUAL -> agent -> left.read(agent) == right.read(agent);
            case NOT_EQUAL -> agent -> left.read(agent) != right.read(agent);
            case LESS -> agent -> left.read(agent) < right.read(agent);
            case AT_MOST -> agent -> left.read(agent) <= right.read(agent);
            case GREATER -> agent -> left.read(agent) > right.read(agent);
            case AT_LEAST -> agent -> left.read(agent) >= right.read(agent);
            case OR, AND, ADD, SUBTRACT, MULTIPLY, DIVIDE -> throw noComparison(expression);
        };
    }

    /** The most frequent comparison, with one call less. */
    private FlagSensor<A> withConstant(TypedExpression.Comparison expression, NumberSensor<A> left, double bound) {
        return switch (expression.operator()) {
            case EQUAL -> agent -> left.read(agent) == bound;
            case NOT_EQUAL -> agent -> left.read(agent) != bound;
            case LESS -> agent -> left.read(agent) < bound;
            case AT_MOST -> agent -> left.read(agent) <= bound;
            case GREATER -> agent -> left.read(agent) > bound;
            case AT_LEAST -> agent -> left.read(agent) >= bound;
            case OR, AND, ADD, SUBTRACT, MULTIPLY, DIVIDE -> throw noComparison(expression);
        };
    }

    @Override
    public FlagSensor<A> sameChoice(TypedExpression.SameChoice expression) {
        ChoiceSensor<A> left = choices.compile(expression.left());
        ChoiceSensor<A> right = choices.compile(expression.right());
        boolean negated = expression.negated();
        return agent -> (left.read(agent) == right.read(agent)) != negated;
    }

    private static IllegalArgumentException noComparison(TypedExpression.Comparison expression) {
        return new IllegalArgumentException(expression.operator().symbol() + " is no comparison");
    }
}
