package dev.espalier.runtime.bind;

/** What a tick of an action gave. */
public enum Outcome {
    RUNNING,
    SUCCESS,
    FAILURE
}
