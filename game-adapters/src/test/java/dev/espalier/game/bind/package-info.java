/** Tests of binding by annotation. */
@NullMarked
package dev.espalier.game.bind;

import org.jspecify.annotations.NullMarked;
