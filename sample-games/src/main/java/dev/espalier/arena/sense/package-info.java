/**
 * What agents can perceive: each public method is a sensor of the vocabulary, with its documentation beside it. Only what
 * an agent could know is read, and nothing is changed. Start reading at {@link dev.espalier.arena.sense.EnemySenses}.
 */
@NullMarked
package dev.espalier.arena.sense;

import org.jspecify.annotations.NullMarked;
