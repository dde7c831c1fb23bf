package dev.espalier.dsl.check;

import dev.espalier.dsl.vocabulary.Type;

/**
 * A variable of a checked policy.
 *
 * @param team whether all agents of one team share it
 * @param slot its number among the policy's variables that are shared, or among those that are not; from 0
 * @param start a constant of its type
 */
public record CheckedVariable(String name, boolean team, int slot, Type type, TypedExpression start) {}
