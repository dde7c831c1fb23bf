package dev.espalier.runtime.trace;

/**
 * A number outside its declared range, or none at all, that was replaced by one of the range before anything saw it.
 *
 * @param source the sensor, function, parameter or construct that it came from or was meant for
 * @param value what it was; of a place its first coordinate that is not finite
 */
public record Stray(String source, double value) {}
