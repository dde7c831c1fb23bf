/**
 * The refinement run: candidates proposed, screened, tested against the incumbent and promoted, then measured on held-out
 * games. A run is a function of its settings: resumed, it is played again from its store, which knows every match that was
 * finished. Start reading at {@link dev.espalier.loop.run.Refinement}.
 */
@NullMarked
package dev.espalier.loop.run;

import org.jspecify.annotations.NullMarked;
