/**
 * Shows matches of the arena: pictures from every perspective, and the window in which a match can be watched. Everything that
 * needs a graphics library is here. Start reading at {@link dev.espalier.arena.view.ArenaViewer}.
 */
@NullMarked
package dev.espalier.arena.view;

import org.jspecify.annotations.NullMarked;
