/** Tests of the arena as a game, with real policies. */
@NullMarked
package dev.espalier.arena;

import org.jspecify.annotations.NullMarked;
