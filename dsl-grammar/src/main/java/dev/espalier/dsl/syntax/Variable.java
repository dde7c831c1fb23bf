package dev.espalier.dsl.syntax;

import java.util.Optional;

/**
 * Something that an agent, or a team, remembers: {@code var last_seen: position}, {@code team var alarm: boolean = false}.
 *
 * @param team whether all agents of one team share it
 * @param type as written; see {@link Parameter#type()}
 * @param start what it is at first; without it {@code false}, 0, {@code nowhere} or the first value of the choice
 */
public record Variable(Origin origin, boolean team, String name, String type, Optional<Expression> start) {}
