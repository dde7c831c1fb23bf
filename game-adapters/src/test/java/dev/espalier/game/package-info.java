/** The contract that every game must pass, as a test to extend. Start reading at {@link dev.espalier.game.GameContract}. */
@NullMarked
package dev.espalier.game;

import org.jspecify.annotations.NullMarked;
