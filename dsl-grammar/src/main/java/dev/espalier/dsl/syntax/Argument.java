package dev.espalier.dsl.syntax;

/**
 * A named argument of a call: {@code range: 12 m}.
 *
 * @param name empty only in what a parser has saved of a text with errors, where the name was left out
 */
public record Argument(Origin origin, String name, Expression value) {}
