package dev.espalier.runtime.reference;

/** What the reference interpreter keeps of a node between ticks. */
final class NodeMemory {

    /** How a node's last run ended, or that it is not over. */
    enum State {
        FRESH,
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELLED
    }

    State state = State.FRESH;
    int currentChild;
    long startTick;
    long duration;
    long left;
    boolean drawn;
    boolean childRan;
    boolean childHasEnded;
    boolean[] childOver = {};
    long childEndTick = Long.MIN_VALUE;
    boolean broken;
    long askedTick;
    int picked;
}
