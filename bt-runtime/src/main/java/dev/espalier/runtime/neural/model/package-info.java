/**
 * Trained networks as files: a folder for each skill with a card of data and the weights. Called by whoever makes policies
 * ready to play. Start reading at {@link dev.espalier.runtime.neural.model.ModelFolder}.
 */
@NullMarked
package dev.espalier.runtime.neural.model;

import org.jspecify.annotations.NullMarked;
