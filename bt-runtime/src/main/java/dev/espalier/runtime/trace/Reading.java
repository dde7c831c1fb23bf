package dev.espalier.runtime.trace;

/**
 * What a sensor, a function or a variable gives to an agent now, for people to read.
 *
 * @param name as the policy writes it; of a function without its arguments
 * @param value a number with its unit, a word, a place as {@code (x, y, z)} in metres, or {@code nowhere}
 */
public record Reading(String name, String value) {}
