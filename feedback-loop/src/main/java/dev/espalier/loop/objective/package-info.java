/**
 * What a search makes greater: the score, any metric of a game, or a weighted sum, each as a share of what both sides of a match had.
 * Pure values that selection, tuning and reports use. Start reading at {@link dev.espalier.loop.objective.Objective}.
 */
@NullMarked
package dev.espalier.loop.objective;

import org.jspecify.annotations.NullMarked;
