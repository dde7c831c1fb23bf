/**
 * How a game's own code is bound to a vocabulary: sensors as functions of an agent, tasks as actions. The game fills in a
 * {@link dev.espalier.runtime.bind.Binding} once; the compiler takes functions out of it. Start reading there.
 */
@NullMarked
package dev.espalier.runtime.bind;

import org.jspecify.annotations.NullMarked;
