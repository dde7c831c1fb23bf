/**
 * How policies are measured: matches played on all cores, remembered once played, and put together into pairs in which
 * both sides of one game and seed are played. Knows games only through their contract. Start reading at {@link
 * dev.espalier.loop.evaluate.Evaluator}.
 */
@NullMarked
package dev.espalier.loop.evaluate;

import org.jspecify.annotations.NullMarked;
