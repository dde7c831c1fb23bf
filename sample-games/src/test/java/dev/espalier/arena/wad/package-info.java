/** Tests of the arena's package of the same name. */
@NullMarked
package dev.espalier.arena.wad;

import org.jspecify.annotations.NullMarked;
