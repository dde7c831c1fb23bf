/**
 * Finding the way: a mesh of convex areas joined by portals, a table with the next portal on the way from each area to
 * each other one, and a navigator that pulls the way tight. Nothing here searches during play. Start reading at {@link
 * dev.espalier.arena.nav.Terrain}.
 */
@NullMarked
package dev.espalier.arena.nav;

import org.jspecify.annotations.NullMarked;
