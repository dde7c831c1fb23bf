package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.NumberSensor;
import dev.espalier.runtime.tree.Argument;
import java.util.ArrayList;
import java.util.List;

/** Turns the arguments of tasks into functions of the agent. Numbers are clamped to the range of their parameter. */
final class ArgumentCompiler<A> implements TypedExpression.PlaceVisitor<Argument<A>> {

    private final Binding<A> binding;
    private final NumberCompiler<A> numbers;
    private final FlagCompiler<A> flags;
    private final ChoiceCompiler<A> choices;

    ArgumentCompiler(Binding<A> binding, NumberCompiler<A> numbers, FlagCompiler<A> flags, ChoiceCompiler<A> choices) {
        this.binding = binding;
        this.numbers = numbers;
        this.flags = flags;
        this.choices = choices;
    }

    List<Argument<A>> compileAll(List<TaskParameter> parameters, List<TypedExpression> expressions) {
        List<Argument<A>> compiled = new ArrayList<>(parameters.size());
        for (int i = 0; i < parameters.size(); i++) {
            compiled.add(compile(parameters.get(i), expressions.get(i)));
        }
        return List.copyOf(compiled);
    }

    private Argument<A> compile(TaskParameter parameter, TypedExpression expression) {
        if (expression instanceof TypedExpression.Numeric number && parameter.type() instanceof Type.Numeric type) {
            return Argument.number(clamped(number, Bounds.of(type)));
        } else if (expression instanceof TypedExpression.Flag flag) {
            return Argument.flag(flags.compile(flag));
        } else if (expression instanceof TypedExpression.Choice choice) {
            return Argument.choice(choices.compile(choice));
        } else if (expression instanceof TypedExpression.Place place) {
            return place.accept(this);
        }
        throw new IllegalArgumentException("the parameter '" + parameter.name() + "' does not take a number");
    }

    private NumberSensor<A> clamped(TypedExpression.Numeric expression, Bounds bounds) {
        NumberSensor<A> value = numbers.compile(expression);
        if (value instanceof ConstantNumber<A> constant) {
            return new ConstantNumber<>(bounds.clamp(constant.value()));
        }
        return agent -> bounds.clamp(value.read(agent));
    }

    @Override
    public Argument<A> sensor(TypedExpression.PlaceSensor expression) {
        return Argument.position(binding.position(expression.sensor().name()));
    }
}
