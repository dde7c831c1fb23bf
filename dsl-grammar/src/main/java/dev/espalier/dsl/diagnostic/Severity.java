package dev.espalier.dsl.diagnostic;

/** Whether a policy can be compiled in spite of a fault. */
public enum Severity {
    /** It cannot. */
    ERROR,
    /** It can, but it hardly does what its author meant. */
    WARNING
}
