package dev.espalier.game.replay;

/**
 * Something that happened in a match.
 *
 * @param tick in which, from 0
 * @param kind the {@link EventKind#name()}
 * @param agent who did it, by its index among all agents; {@link #NOBODY} when nobody did
 * @param other to whom, or of whom; {@link #NOBODY} where the kind has no other
 * @param x where, in metres
 * @param y where, in metres
 * @param amount how much, as the kind says; 0 where it says nothing
 */
public record MatchEvent(int tick, String kind, int agent, int other, double x, double y, double amount) {

    /** No agent. */
    public static final int NOBODY = -1;
}
