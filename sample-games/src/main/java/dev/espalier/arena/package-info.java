/**
 * The arena: a first-person shooter in small, as a game in which policies play. This package ties maps, rules, simulation
 * and vocabulary together behind the games' contract; everything else is in the packages below it, which do not know it.
 * Start reading at {@link dev.espalier.arena.ArenaGame}.
 */
@NullMarked
package dev.espalier.arena;

import org.jspecify.annotations.NullMarked;
