/**
 * Where maps come from: each source has a name, with which ids of its maps begin, and makes the ground of a map. Start
 * reading at {@link dev.espalier.arena.source.MapSource}.
 */
@NullMarked
package dev.espalier.arena.source;

import org.jspecify.annotations.NullMarked;
