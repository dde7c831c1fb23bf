/**
 * Where things can be drawn: a window where there is a display, memory where there is none, and plain words where neither works.
 * Start reading at {@link dev.espalier.arena.view.canvas.Drawing}.
 */
@NullMarked
package dev.espalier.arena.view.canvas;

import org.jspecify.annotations.NullMarked;
