/**
 * The shapes of maps for those who draw them: floors cut into trapezoids, heights and shading as a raster, and the palette that
 * maps, stills and the viewer share. Pure functions of a map. Start reading at {@link dev.espalier.arena.view.shape.Relief}.
 */
@NullMarked
package dev.espalier.arena.view.shape;

import org.jspecify.annotations.NullMarked;
