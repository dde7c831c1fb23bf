package dev.espalier.dsl.syntax;

/** A condition with a name: {@code condition outgunned() = health < 0.3 and visible_enemies > visible_allies}. */
public record ConditionDefinition(Origin origin, String name, Expression body) {}
