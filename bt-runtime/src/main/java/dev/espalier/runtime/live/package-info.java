/**
 * Policies that are changed while a game runs: a policy that can be swapped from any thread, the teams that take it up between two
 * ticks, and a watcher of the file that a designer edits. Called by games around their ticks. Start reading at {@link
 * dev.espalier.runtime.live.LivePolicy}.
 */
@NullMarked
package dev.espalier.runtime.live;

import org.jspecify.annotations.NullMarked;
