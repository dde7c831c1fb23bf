package dev.espalier.dsl.vocabulary;

import java.util.Optional;

/**
 * A parameter of a task.
 *
 * @param name in snake_case
 * @param type what it takes
 * @param standard the value when a policy does not give it, in the policy language ({@code "12 m"}); a parameter without
 *     one must be given
 * @param documentation one sentence for designers and language models
 */
public record TaskParameter(String name, Type type, Optional<String> standard, String documentation) {}
