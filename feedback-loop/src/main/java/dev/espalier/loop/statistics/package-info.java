/**
 * What match results are worth: scores, score rates with intervals, Elo, and the sequential test that promotes a candidate.
 * Pure values and arithmetic that anything in the loop may use; nothing here plays, stores or prints. Start reading at
 * {@link dev.espalier.loop.statistics.Pairs}.
 */
@NullMarked
package dev.espalier.loop.statistics;

import org.jspecify.annotations.NullMarked;
