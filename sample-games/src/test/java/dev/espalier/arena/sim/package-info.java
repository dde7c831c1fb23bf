/** Tests of the simulation. */
@NullMarked
package dev.espalier.arena.sim;

import org.jspecify.annotations.NullMarked;
