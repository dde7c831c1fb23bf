/** Tests of the modes, played by scripts on an open field. */
@NullMarked
package dev.espalier.arena.mode;

import org.jspecify.annotations.NullMarked;
