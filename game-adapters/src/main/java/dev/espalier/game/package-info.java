/**
 * The contract between a game and everything that lets policies play it: what the game offers, which games it has by id,
 * and how a match is played and recorded. Start reading at {@link dev.espalier.game.Game}.
 */
@NullMarked
package dev.espalier.game;

import org.jspecify.annotations.NullMarked;
