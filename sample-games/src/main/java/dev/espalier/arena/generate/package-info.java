/**
 * Maps from seeds: a layout draws half a map on a blueprint of cells, the blueprint is turned about its centre so that both
 * sides have the same ground, and the ways between all spawn points are proved by search. Start reading at {@link
 * dev.espalier.arena.generate.MapGenerator}.
 */
@NullMarked
package dev.espalier.arena.generate;

import org.jspecify.annotations.NullMarked;
