/** Tests of the map generator. */
@NullMarked
package dev.espalier.arena.generate;

import org.jspecify.annotations.NullMarked;
