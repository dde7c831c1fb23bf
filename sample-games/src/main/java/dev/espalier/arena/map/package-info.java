/**
 * Arena maps: sectors with floors and ceilings, lines between them, and the two questions that play asks of them, whether
 * a body can walk somewhere and whether one point can be seen from another. Maps are immutable and shared by matches; any
 * source of sectors and lines can make one. Start reading at {@link dev.espalier.arena.map.ArenaMap}.
 */
@NullMarked
package dev.espalier.arena.map;

import org.jspecify.annotations.NullMarked;
