package dev.espalier.dsl.check;

/**
 * How many numbers a network takes and gives.
 *
 * @param inputs for one agent
 * @param outputs for one agent
 */
public record NetworkShape(int inputs, int outputs) {}
