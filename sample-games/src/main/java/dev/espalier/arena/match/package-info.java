/**
 * One match of the arena, played tick by tick: who plays, which tree steers whom, and the record at the end. The arena's game,
 * viewers and replays play their matches here. Start reading at {@link dev.espalier.arena.match.ArenaMatch}.
 */
@NullMarked
package dev.espalier.arena.match;

import org.jspecify.annotations.NullMarked;
