package dev.espalier.runtime.reference;

import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.syntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables of a random policy, and the parameters of the definition that is being made. */
final class RandomNames {

    private static final List<Variable> VARIABLES = List.of(
            variable(false, "moved", "boolean", new Expression.Truth(Origin.NONE, true)),
            variable(false, "count", "number", RandomExpressions.literal(2, Unit.NONE)),
            variable(false, "range", "distance", RandomExpressions.literal(-7.5, Unit.METRES)),
            variable(false, "delay_now", "duration", RandomExpressions.literal(0.3, Unit.SECONDS)),
            variable(false, "spot", "position", null),
            variable(false, "way", "stance_kind", null),
            variable(true, "alarm", "boolean", null),
            variable(true, "tally", "number", null),
            variable(true, "rally", "position", new Expression.Nowhere(Origin.NONE)),
            variable(true, "manner", "stance_kind", new Expression.Name(Origin.NONE, "wild")));

    private static final List<Parameter> PARAMETERS = List.of(
            parameter("given_flag", "boolean"),
            parameter("given_number", "number"),
            parameter("given_length", "distance"),
            parameter("given_time", "duration"),
            parameter("given_place", "position"),
            parameter("given_way", "stance_kind"));

    private final List<Parameter> usable = new ArrayList<>();
    private final boolean conditions;

    /** The policy's variables and some parameters; named conditions can be used. */
    RandomNames(List<Parameter> parameters) {
        this(parameters, true);
        VARIABLES.forEach(variable -> usable.add(parameter(variable.name(), variable.type())));
    }

    private RandomNames(List<Parameter> parameters, boolean conditions) {
        usable.addAll(parameters);
        this.conditions = conditions;
    }

    static List<Variable> variables() {
        return VARIABLES;
    }

    /** The parameters that a subtree takes. */
    static List<Parameter> parameters() {
        return PARAMETERS;
    }

    /** The named conditions of every policy, which use their parameters in the way that the expressions say. */
    static List<ConditionDefinition> conditions(RandomExpressions expressions) {
        List<Parameter> near = List.of(parameter("place", "position"), parameter("reach", "distance"));
        List<Parameter> calmEnough = List.of(parameter("way_now", "stance_kind"), parameter("flip", "boolean"));
        expressions.use(new RandomNames(near, false));
        Expression nearBody = expressions.flag(3);
        expressions.use(new RandomNames(calmEnough, false));
        Expression calmBody = expressions.flag(3);
        return List.of(
                new ConditionDefinition(Origin.NONE, "near", near, nearBody),
                new ConditionDefinition(Origin.NONE, "calm_enough", calmEnough, calmBody));
    }

    /** Whether named conditions can be used. */
    boolean conditions() {
        return conditions;
    }

    List<String> ofType(String type) {
        return usable.stream()
                .filter(name -> name.type().equals(type))
                .map(Parameter::name)
                .toList();
    }

    private static Parameter parameter(String name, String type) {
        return new Parameter(Origin.NONE, name, type);
    }

    private static Variable variable(boolean team, String name, String type, @Nullable Expression start) {
        return new Variable(Origin.NONE, team, name, type, Optional.ofNullable(start));
    }
}
