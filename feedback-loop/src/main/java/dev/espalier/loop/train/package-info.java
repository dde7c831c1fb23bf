/**
 * Trains networks for the skills of games: cloning of a teacher, then reinforcement learning, with DJL, in the games' lessons.
 * Called by the command line; knows games only through {@code dev.espalier.game.train}. Start reading at {@link
 * dev.espalier.loop.train.Training}.
 */
@NullMarked
package dev.espalier.loop.train;

import org.jspecify.annotations.NullMarked;
