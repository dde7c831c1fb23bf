/** Tests of what is drawn. */
@NullMarked
package dev.espalier.arena.view;

import org.jspecify.annotations.NullMarked;
