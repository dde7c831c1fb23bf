package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.vocabulary.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out which parameter an argument without a name is for. */
final class NamelessArgument {

    private NamelessArgument() {}

    /** The parameter in its position if it fits, else the only one that it fits. */
    static Optional<String> parameter(
            Argument argument, List<Argument> all, ParameterPlan plan, ExpressionChecker expressions) {
        List<String> fitting = new ArrayList<>();
        for (String name : plan.names()) {
            boolean taken = all.stream().anyMatch(other -> other.name().equals(name));
            boolean fits = plan.type(plan.position(name))
                    .filter(type -> expressions.mayFit(argument.value(), type))
                    .isPresent();
            if (fits && !taken) {
                fitting.add(name);
            }
        }
        int position = all.indexOf(argument);
        if (position >= 0 && position < plan.size() && fitting.contains(plan.name(position))) {
            return Optional.of(plan.name(position));
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : theRequired(argument, all, plan, expressions);
    }

    /** The only parameter that must be given, for the only argument if that has a fault of its own. */
    private static Optional<String> theRequired(
            Argument argument, List<Argument> all, ParameterPlan plan, ExpressionChecker expressions) {
        List<String> required = plan.names().stream()
                .filter(name -> plan.standard(plan.position(name)).isEmpty())
                .toList();
        return all.size() == 1 && required.size() == 1 && expressions.isFaulty(argument.value())
                ? Optional.of(required.get(0))
                : Optional.empty();
    }

    /** Whether a value is of a type, as far as its form and its names tell. */
    static boolean fits(Expression expression, Typed typed, Type type) {
        if (type instanceof Type.Choice choice) {
            boolean value = expression instanceof Expression.Name name
                    && choice.values().contains(name.name());
            return value || (typed instanceof Typed.Choice other && other.type().equals(choice));
        }
        if (type instanceof Type.Numeric numeric) {
            return typed instanceof Typed.Amount number && number.measure().fits(Measure.of(numeric.unit()));
        }
        return type instanceof Type.Position ? typed instanceof Typed.Place : typed instanceof Typed.Flag;
    }
}
