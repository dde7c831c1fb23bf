package dev.espalier.dsl.syntax;

/** A named argument of a call: {@code range: 12 m}. */
public record Argument(Origin origin, String name, Expression value) {}
