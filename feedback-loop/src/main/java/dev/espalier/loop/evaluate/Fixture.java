package dev.espalier.loop.evaluate;

/**
 * What a policy is measured on: both sides of one game and seed against one opponent. A fixture gives one pair of matches.
 *
 * @param gameId which game
 * @param seed of both matches
 * @param opponent against whom
 */
public record Fixture(String gameId, long seed, Contender opponent) {}
