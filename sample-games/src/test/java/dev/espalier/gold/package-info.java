/** Tests of the gold rush as a game, with real policies. */
@NullMarked
package dev.espalier.gold;

import org.jspecify.annotations.NullMarked;
