package dev.espalier.game;

/** Whether a game may be used to choose between policies. */
public enum Split {
    /** Selection plays these. */
    TRAINING,
    /** Selection never sees these; reports lead with them. */
    HELD_OUT
}
