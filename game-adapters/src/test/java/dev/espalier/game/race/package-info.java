/** The smallest game there can be: a race of two runners. It shows that the contract is not shaped like a shooter. */
@NullMarked
package dev.espalier.game.race;

import org.jspecify.annotations.NullMarked;
