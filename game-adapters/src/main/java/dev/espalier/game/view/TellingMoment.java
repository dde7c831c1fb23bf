package dev.espalier.game.view;

/**
 * A moment of a match that is worth seeing through the eyes of an agent.
 *
 * @param seconds since the beginning of the match
 * @param agent whose eyes, from 0, those of the first side first
 * @param side whose agent it is, by index
 * @param caption what is about to happen, in a few words that begin with the agent's name
 */
public record TellingMoment(double seconds, int agent, int side, String caption) {}
