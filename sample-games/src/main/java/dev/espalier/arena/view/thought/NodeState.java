package dev.espalier.arena.view.thought;

/** What a node did in one tick. */
public enum NodeState {
    /** Nothing: it was not reached. */
    IDLE,
    RUNNING,
    SUCCEEDED,
    FAILED,
    /** It ran before and was broken off. */
    CANCELLED,
    /** It stands before what runs and would take over, but its condition does not hold. */
    REFUSED;

    private static final NodeState[] ALL = values();

    byte code() {
        return (byte) compareTo(IDLE);
    }

    static NodeState of(byte code) {
        return ALL[code];
    }

    /** Whether it ran in the tick. */
    public boolean ran() {
        return this == RUNNING || this == SUCCEEDED || this == FAILED;
    }
}
