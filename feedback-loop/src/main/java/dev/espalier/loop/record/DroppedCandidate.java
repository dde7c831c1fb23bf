package dev.espalier.loop.record;

/**
 * A candidate that could not work, so that it was not compared with anybody.
 *
 * @param number which of its generation it was, from 1
 * @param change what it changed, in a line
 * @param reason why it was dropped, in words
 */
public record DroppedCandidate(int number, String change, String reason) {}
