/**
 * Gold rush: two sides of diggers look for ore in the fog, dig it, bring it home, and take it from each other. A second game
 * beside the arena, small and with nothing of a shooter in it; it knows only the games' contract and the binding by
 * annotation. Start reading at {@link dev.espalier.gold.GoldGame}; the rules are played in {@link dev.espalier.gold.Rush}.
 */
@NullMarked
package dev.espalier.gold;

import org.jspecify.annotations.NullMarked;
