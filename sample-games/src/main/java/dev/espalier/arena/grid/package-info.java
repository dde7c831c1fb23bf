/**
 * Rectangles out of grids of cells, used both to make sectors of a drawn map and to make walkable areas of a rasterized
 * one. Start reading at {@link dev.espalier.arena.grid.Rectangles}.
 */
@NullMarked
package dev.espalier.arena.grid;

import org.jspecify.annotations.NullMarked;
