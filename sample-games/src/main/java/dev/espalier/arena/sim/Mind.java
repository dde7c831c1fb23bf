package dev.espalier.arena.sim;

/** What steers one agent: mostly a tree. */
public interface Mind {

    /** Reads what the agent perceives and sets its intent for this tick. */
    void think();

    /** The agent has fallen: whatever was going on is over. */
    void stop();
}
