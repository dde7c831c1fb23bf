/**
 * The simulation: agents that walk, turn, see, hear, remember and shoot, thirty times a second, the same way for the same
 * seed on any machine. Trees read the world as it was when the tick began and leave intents; the simulation then carries
 * out all intents at once. Start reading at {@link dev.espalier.arena.sim.Simulation}.
 */
@NullMarked
package dev.espalier.arena.sim;

import org.jspecify.annotations.NullMarked;
