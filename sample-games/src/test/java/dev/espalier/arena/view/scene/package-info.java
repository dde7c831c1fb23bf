/** Tests of what is drawn. */
@NullMarked
package dev.espalier.arena.view.scene;

import org.jspecify.annotations.NullMarked;
