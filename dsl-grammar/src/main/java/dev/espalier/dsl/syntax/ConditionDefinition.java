package dev.espalier.dsl.syntax;

import java.util.List;

/** A condition with a name: {@code condition near(place: position) = distance_to(target: place) < 5 m}. */
public record ConditionDefinition(Origin origin, String name, List<Parameter> parameters, Expression body) {
    public ConditionDefinition {
        parameters = List.copyOf(parameters);
    }
}
