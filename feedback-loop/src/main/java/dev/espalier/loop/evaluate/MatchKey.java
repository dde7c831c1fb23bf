package dev.espalier.loop.evaluate;

/**
 * What identifies a match between two policies; everything about it follows from this.
 *
 * @param gameId which game
 * @param seed of the match
 * @param first {@link Contender#id()} of the first side
 * @param second of the second side
 */
public record MatchKey(String gameId, long seed, String first, String second) {}
