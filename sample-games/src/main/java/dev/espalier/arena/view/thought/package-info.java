/**
 * What the trees of agents did in every tick of a match, for those who want to know why an agent acted as it did: the state of
 * each node, how often it ran, and what the sensors said that its conditions read. Start reading at {@link
 * dev.espalier.arena.view.thought.ThoughtFilm}.
 */
@NullMarked
package dev.espalier.arena.view.thought;

import org.jspecify.annotations.NullMarked;
