/**
 * The window in which a match can be watched: the scene, and around it who plays, how it stands, what happened when, and what the
 * tree of one agent is doing. Start reading at {@link dev.espalier.arena.view.window.MatchWindow}.
 */
@NullMarked
package dev.espalier.arena.view.window;

import org.jspecify.annotations.NullMarked;
