/** Tests of training, in the arena's own lessons. */
@NullMarked
package dev.espalier.loop.train;

import org.jspecify.annotations.NullMarked;
