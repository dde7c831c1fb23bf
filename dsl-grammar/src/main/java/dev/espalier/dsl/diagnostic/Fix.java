package dev.espalier.dsl.diagnostic;

import dev.espalier.dsl.syntax.Span;

/**
 * A change of the source that mends a fault.
 *
 * @param span what to replace; empty to insert
 * @param replacement what to put there
 */
public record Fix(Span span, String replacement) {}
