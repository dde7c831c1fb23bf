/** Tests of the arena's package of the same name. */
@NullMarked
package dev.espalier.arena.task;

import org.jspecify.annotations.NullMarked;
