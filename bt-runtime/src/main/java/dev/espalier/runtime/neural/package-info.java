/**
 * Networks that act for agents: what a network is, the batch that asks it once in a tick for all agents, and our own kernel
 * for small dense ones. Called by the trees' neural nodes and by whoever loads or trains networks; needs no library. Start
 * reading at {@link dev.espalier.runtime.neural.NeuralBatch}.
 */
@NullMarked
package dev.espalier.runtime.neural;

import org.jspecify.annotations.NullMarked;
