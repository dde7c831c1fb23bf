package dev.espalier.arena.replay;

/**
 * Something that was done to a match from outside, between two ticks.
 *
 * @param tick before which it was done
 * @param kind what was done
 * @param target a side for a swap, an agent otherwise
 * @param value for a swap which of the recording's policies plays from then on, for held controls those packed, otherwise 0
 */
public record Change(int tick, Kind kind, int target, int value) {

    /** What can be done to a match. */
    public enum Kind {
        /** Another policy plays for a side. */
        SWAP,
        /** A person takes an agent over and holds nothing yet. */
        STEER,
        /** The person gives it back to its tree. */
        RELEASE,
        /** A person holds other {@link dev.espalier.arena.match.Controls} from then on. */
        HOLD
    }
}
