/**
 * The contract between the command line and a game that can be watched: pictures of matches, and a window in which one goes on.
 * A game without a viewer plays just as well. Start reading at {@link dev.espalier.game.view.MatchViewer}.
 */
@NullMarked
package dev.espalier.game.view;

import org.jspecify.annotations.NullMarked;
