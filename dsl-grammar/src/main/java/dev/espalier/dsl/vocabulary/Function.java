package dev.espalier.dsl.vocabulary;

import java.util.List;

/**
 * Something that an agent can ask with arguments: {@code distance_to(target: zone)}. Like a sensor it changes nothing.
 *
 * @param name in snake_case
 * @param parameters in order
 * @param type what it gives
 * @param documentation one or two sentences for designers and language models
 */
public record Function(String name, List<TaskParameter> parameters, Type type, String documentation) {
    public Function {
        parameters = List.copyOf(parameters);
    }
}
