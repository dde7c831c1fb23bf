package dev.espalier.dsl.vocabulary;

/**
 * Something that an agent can perceive.
 *
 * @param name in snake_case
 * @param type what reading it gives
 * @param documentation one or two sentences for designers and language models
 */
public record Sensor(String name, Type type, String documentation) {}
