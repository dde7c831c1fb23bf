package dev.espalier.game.replay;

/**
 * A kind of thing that happens in a game.
 *
 * @param name in snake_case, such as {@code hit}; the {@link MatchEvent#kind()}
 * @param documentation one sentence, which also says what the event's other agent and its amount are
 */
public record EventKind(String name, String documentation) {}
