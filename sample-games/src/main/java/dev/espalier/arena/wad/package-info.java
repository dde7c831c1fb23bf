/**
 * Maps of Doom as arenas: reads WAD files, which are not trusted, and turns maps in Doom's format into terrain. Used by the
 * arena for its games and by the command line through {@link dev.espalier.game.MapImporter}. Start reading at {@link
 * dev.espalier.arena.wad.WadMaps}.
 */
@NullMarked
package dev.espalier.arena.wad;

import org.jspecify.annotations.NullMarked;
