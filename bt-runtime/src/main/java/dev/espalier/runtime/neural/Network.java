package dev.espalier.runtime.neural;

/** A trained function from the numbers that an agent sees to those by which it acts. May be shared between threads. */
public interface Network {

    /** How many numbers it takes for an agent. */
    int inputs();

    /** How many numbers it gives for an agent. */
    int outputs();

    /** Room to work in for one thread. */
    Inference newInference();
}
