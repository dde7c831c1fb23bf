package dev.espalier.dsl.vocabulary;

import java.util.List;

/**
 * Something that an agent can do.
 *
 * @param name in snake_case
 * @param parameters in order
 * @param documentation what it does, when it succeeds and when it fails
 */
public record TaskSignature(String name, List<TaskParameter> parameters, String documentation) {
    public TaskSignature {
        parameters = List.copyOf(parameters);
    }
}
