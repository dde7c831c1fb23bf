/**
 * The arena in three dimensions: a map as a mesh, everything that moves in it, and the cameras that look at it. Draws one moment
 * of a film at a time into whatever is bound; knows nothing of windows. x and y lie on the ground and z points up, as in the
 * simulation. Start reading at {@link dev.espalier.arena.view.scene.Scene}.
 */
@NullMarked
package dev.espalier.arena.view.scene;

import org.jspecify.annotations.NullMarked;
