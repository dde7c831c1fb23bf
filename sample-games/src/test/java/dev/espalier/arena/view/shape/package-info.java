/** Tests of the shapes of maps. */
@NullMarked
package dev.espalier.arena.view.shape;

import org.jspecify.annotations.NullMarked;
