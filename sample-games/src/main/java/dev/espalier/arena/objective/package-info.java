/**
 * What agents may know of the things that a match is about: a zone, flags, chests. Read-only; the modes keep the state behind
 * it. Knows nothing of the simulation: agents are named by their index. Start reading at {@link
 * dev.espalier.arena.objective.Zone}.
 */
@NullMarked
package dev.espalier.arena.objective;

import org.jspecify.annotations.NullMarked;
