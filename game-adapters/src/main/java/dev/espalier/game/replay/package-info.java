/**
 * Matches kept as files, for games that can play a match again from its inputs: what such a game offers, and what can be had
 * from a replay. The loop, viewers and critics open replays here without knowing the game. Start reading at {@link
 * dev.espalier.game.replay.Replays}.
 */
@NullMarked
package dev.espalier.game.replay;

import org.jspecify.annotations.NullMarked;
