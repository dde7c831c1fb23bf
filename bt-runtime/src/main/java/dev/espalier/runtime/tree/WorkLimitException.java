package dev.espalier.runtime.tree;

/**
 * A policy asks for too much in one step. Each node runs at most once in a step and is asked at most once whether it wakes;
 * what could grow beyond that are the scores and weights, which are read again whenever a child has failed. So they are counted:
 * a node that would read more of them than all nodes of the step may fails.
 */
public final class WorkLimitException extends RuntimeException {

    /** How many scores and weights are read in one step of a tree. */
    public static final int RATINGS_PER_STEP = 20_000;

    private static final long serialVersionUID = 1L;

    WorkLimitException() {
        super("more than " + RATINGS_PER_STEP + " scores and weights in one step", null, false, false);
    }
}
