package dev.espalier.dsl.syntax;

/**
 * A parameter of a named condition or of a subtree: {@code radius: distance}.
 *
 * @param type as written: {@code boolean}, {@code number}, {@code distance}, {@code duration}, {@code angle}, {@code
 *     position} or the name of a choice of the game
 */
public record Parameter(Origin origin, String name, String type) {}
