package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.expression.Argument;
import dev.espalier.runtime.expression.ChoiceExpression;
import dev.espalier.runtime.expression.FlagExpression;
import dev.espalier.runtime.expression.FramePlan;
import dev.espalier.runtime.expression.NumberExpression;
import dev.espalier.runtime.expression.PlaceExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the expressions of one policy into functions of an agent's frame, and keeps account of what a frame must hold for
 * them. Not thread-safe.
 */
final class ExpressionCompiler<A> {

    private final NumberCompiler<A> numbers;
    private final FlagCompiler<A> flags;
    private final ChoiceCompiler<A> choices;
    private final PlaceCompiler<A> places;
    private final List<List<Argument<A>>> calls = new ArrayList<>();
    private int scratchPlaces;

    ExpressionCompiler(Binding<A> binding) {
        numbers = new NumberCompiler<>(binding, this);
        flags = new FlagCompiler<>(binding, this);
        choices = new ChoiceCompiler<>(binding, this);
        places = new PlaceCompiler<>(binding, this);
    }

    NumberExpression<A> number(TypedExpression.Numeric expression) {
        return expression.accept(numbers);
    }

    FlagExpression<A> flag(TypedExpression.Flag expression) {
        return expression.accept(flags);
    }

    ChoiceExpression<A> choice(TypedExpression.Choice expression) {
        return expression.accept(choices);
    }

    PlaceExpression<A> place(TypedExpression.Place expression) {
        return expression.accept(places);
    }

    /** The arguments of a task or a function. Numbers are clamped to the range of their parameter. */
    List<Argument<A>> arguments(List<TaskParameter> parameters, List<TypedExpression> expressions) {
        List<Argument<A>> compiled = new ArrayList<>(parameters.size());
        for (int i = 0; i < parameters.size(); i++) {
            compiled.add(argument(parameters.get(i), expressions.get(i)));
        }
        return List.copyOf(compiled);
    }

    private Argument<A> argument(TaskParameter parameter, TypedExpression expression) {
        if (expression instanceof TypedExpression.Numeric number && parameter.type() instanceof Type.Numeric type) {
            return Argument.number(clamped(number(number), Bounds.of(parameter.name(), type)));
        } else if (expression instanceof TypedExpression.Flag flag) {
            return Argument.flag(flag(flag));
        } else if (expression instanceof TypedExpression.Choice choice) {
            return Argument.choice(choice(choice));
        } else if (expression instanceof TypedExpression.Place place) {
            return Argument.position(place(place));
        }
        throw new IllegalArgumentException("the parameter '" + parameter.name() + "' does not take a number");
    }

    private static <A> NumberExpression<A> clamped(NumberExpression<A> value, Bounds bounds) {
        if (value instanceof ConstantNumber<A> constant) {
            return new ConstantNumber<>(bounds.clamp(constant.value()));
        }
        return frame -> bounds.limit(frame, value.read(frame));
    }

    /** A place where a function is asked; gives the number under which a frame has its arguments. */
    int call(Function function, List<TypedExpression> arguments) {
        List<Argument<A>> compiled = arguments(function.parameters(), arguments);
        calls.add(compiled);
        return calls.size() - 1;
    }

    /** A position to work with; gives the number under which a frame has it. */
    int scratchPlace() {
        return scratchPlaces++;
    }

    /** What the expressions compiled so far need. */
    FramePlan<A> framePlan() {
        return new FramePlan<>(calls, scratchPlaces);
    }
}
