/**
 * Where candidate policies come from: from parents by variation of their syntax trees, or at random as a control. The loop
 * calls a {@link dev.espalier.loop.generate.Generator}, gives it parents and a random source, and gets a checked candidate
 * with one line on what is new about it. Start reading at {@link dev.espalier.loop.generate.Evolution}.
 */
@NullMarked
package dev.espalier.loop.generate;

import org.jspecify.annotations.NullMarked;
